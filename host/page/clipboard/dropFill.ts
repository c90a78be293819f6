import { type Area, contains, fillSeries, type FillType, formatAddress, sameArea } from '../../engine';
import { selectArea } from '../grid/Selection';
import type { Workspace } from '../Workspace';

/**
 * Carries out a drag of the fill handle over an area: fills it from the selection or, dragged back into it, empties the
 * cells that were left out. With Ctrl a single number counts on instead of being copied, and a series is copied.
 */
export function dropFill(workspace: Workspace, covered: Area, withControl: boolean): void {
  const { book, sheet, selection } = workspace;
  const source = selection.area;
  if (sameArea(covered, source)) return;
  const done = workspace.attempt(() => {
    sheet.assertWritable(covered);
    book.batch(() => {
      book.history.entitle(`Fill ${formatAddress(covered)}`);
      if (contains(source, covered)) sheet.clear(leftOut(source, covered), 'Contents');
      else fillSeries(sheet, source, covered, withControl ? otherWay(workspace) : 'FillDefault');
    });
  });
  if (done) workspace.select(selectArea(covered, selection.active));
}

/** Excel's Ctrl: a number alone in its cell goes on counting, anything else is copied. */
function otherWay({ sheet, selection }: Workspace): FillType {
  const { top, left, bottom, right } = selection.area;
  const isCell = top === bottom && left === right;
  return isCell && typeof sheet.input(top, left) === 'number' ? 'FillSeries' : 'FillCopy';
}

function leftOut(source: Area, kept: Area): Area {
  return kept.bottom < source.bottom
    ? { ...source, top: kept.bottom + 1 }
    : { ...source, left: kept.right + 1 };
}
