import {
  type Area,
  areaOf,
  boundingArea,
  type CellPosition,
  containsCell,
  type Direction,
  edgeFrom,
  ExcelError,
  surroundingRegion,
} from '../../engine';
import { choiceArgument, isAbsent } from '../arguments';
import { type Member, method } from '../officeClass';
import { rangeAreasClass } from '../RangeAreas';
import { rangeArgument } from '../rangeArgument';
import { rangeOf } from '../rangeOf';
import type { RangeTarget } from '../RangeTarget';

const directions = ['Left', 'Right', 'Up', 'Down'] as const;

/** Microsoft documents that the method fails when there are more merged areas than this. */
const mostMergedAreas = 512;

/** Ranges that follow from what the cells around hold: edges, regions, merged areas. */
export const regions: Readonly<Record<string, Member<RangeTarget>>> = {
  getRangeEdge: method('1.13', (range, [direction, activeCell]) => {
    const { row, column } = edge(range, direction, activeCell, 'Range.getRangeEdge');
    return rangeOf(range.sheet, areaOf(row, column));
  }),
  getExtendedRange: method('1.13', (range, [direction, activeCell]) => {
    const { row, column } = edge(range, direction, activeCell, 'Range.getExtendedRange');
    return rangeOf(range.sheet, boundingArea(range.area, areaOf(row, column)));
  }),
  getSurroundingRegion: method('1.7', ({ sheet, area }, _args, { book }) => {
    book.settle();
    return rangeOf(sheet, surroundingRegion(sheet, area.top, area.left));
  }),
  getMergedAreasOrNullObject: method(
    '1.13',
    ({ sheet, area }) => {
      const merged = sheet.mergedAreas.filter((own) => overlaps(own, area));
      if (merged.length > mostMergedAreas) {
        throw new ExcelError(
          'GeneralException',
          `There are more than ${String(mostMergedAreas)} merged areas in this range.`,
        );
      }
      return merged.length === 0 ? null : rangeAreasClass.of({ sheet, areas: merged });
    },
    { assumed: 'A merged area that lies partly outside the range is answered whole.' },
  ),
};

function edge(range: RangeTarget, direction: unknown, activeCell: unknown, what: string): CellPosition {
  range.sheet.book.settle();
  const chosen = choiceArgument(direction, directions, what).toLowerCase() as Direction;
  return edgeFrom(range.sheet, startOf(range, activeCell, what), chosen);
}

function startOf({ sheet, area }: RangeTarget, activeCell: unknown, what: string): CellPosition {
  if (isAbsent(activeCell)) return { row: area.top, column: area.left };
  const cell = rangeArgument(activeCell, sheet, what);
  const { top: row, left: column } = cell.area;
  if (cell.sheet === sheet && cell.rows === 1 && cell.columns === 1 && containsCell(area, row, column)) {
    return { row, column };
  }
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes an active cell in the range.`,
  );
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
  );
}
