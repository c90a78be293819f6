import { type Area, areaOf, containsCell, ExcelError, savedArrayAreas, spilledAreas } from '../../engine';
import { common } from '../formatScalar';
import { itemNotFound } from '../lookup';
import { type Member, method, type OfficeObject, scalar } from '../officeClass';
import { rangeOf } from '../rangeOf';
import type { RangeTarget } from '../RangeTarget';

/** Ranges that formulas with several results fill. */
export const spills: Readonly<Record<string, Member<RangeTarget>>> = {
  hasSpill: scalar(
    '1.12',
    (range, { book }) => {
      book.settle();
      return covered(range, spilledAreas(range.sheet));
    },
    undefined,
    { onRequest: true },
  ),
  savedAsArray: scalar(
    '1.12',
    (range, { book }) => {
      book.settle();
      return covered(range, savedArrayAreas(range.sheet, range.area));
    },
    undefined,
    {
      onRequest: true,
      assumed: 'Of a spilling formula the cell with the formula counts, not what it fills.',
    },
  ),
  getSpillParent: method('1.12', (range) => existing(spillParent(singleCell(range)))),
  getSpillParentOrNullObject: method('1.12', (range) => spillParent(range)),
  getSpillingToRange: method('1.12', (range) => existing(spillingTo(singleCell(range)))),
  getSpillingToRangeOrNullObject: method('1.12', (range) => spillingTo(range)),
};

/** The formula that fills a cell from elsewhere. */
function spillParent(range: RangeTarget): OfficeObject | null {
  const { rows, columns, area: cell, sheet } = range;
  if (rows > 1 || columns > 1) return null;
  sheet.book.settle();
  const spill = spilledAreas(sheet).find((area) => containsCell(area, cell.top, cell.left));
  return spill ? rangeOf(range.sheet, areaOf(spill.top, spill.left)) : null;
}

function spillingTo(range: RangeTarget): OfficeObject | null {
  const { rows, columns, area: cell, sheet } = range;
  if (rows > 1 || columns > 1) return null;
  sheet.book.settle();
  const spill = spilledAreas(sheet).find((area) => area.top === cell.top && area.left === cell.left);
  return spill ? rangeOf(range.sheet, spill) : null;
}

/** Only the members that answer with an empty object pass over a range of several cells. */
function singleCell(range: RangeTarget): RangeTarget {
  if (range.rows === 1 && range.columns === 1) return range;
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: spills are asked of a single cell.',
  );
}

function existing(range: OfficeObject | null): OfficeObject {
  if (range) return range;
  throw itemNotFound('no formula spills here.');
}

/** Whether all cells of a range lie in some areas; null when only some do. */
function covered({ area }: RangeTarget, areas: readonly Area[]): boolean | null {
  const answers: boolean[] = [];
  let cells = 0;
  for (const other of areas) {
    const height = Math.min(area.bottom, other.bottom) - Math.max(area.top, other.top) + 1;
    const width = Math.min(area.right, other.right) - Math.max(area.left, other.left) + 1;
    if (height > 0 && width > 0) cells += height * width;
  }
  const all = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > 0) answers.push(true);
  if (cells < all) answers.push(false);
  return common(answers);
}
