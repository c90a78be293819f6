import { type Area, areaOf, boundingArea, ExcelError, intersect, MAX_COLUMNS, MAX_ROWS } from '../../engine';
import { isAbsent, wholeNumberArgument } from '../arguments';
import { itemNotFound } from '../lookup';
import { type Member, method, type OfficeObject, scalar } from '../officeClass';
import { rangeOnSheet } from '../rangeArgument';
import { fullAddress, rangeOf } from '../rangeOf';
import type { RangeTarget } from '../RangeTarget';

const counted = {
  assumed:
    'A negative number takes so many rows or columns of the range itself, from that side on; 0 is refused.',
};

/** Where a range is, and the ranges that are found from it. */
export const geometry: Readonly<Record<string, Member<RangeTarget>>> = {
  address: scalar('1.1', fullAddress),
  addressLocal: scalar('1.1', fullAddress),
  rowIndex: scalar('1.1', (range) => range.area.top),
  columnIndex: scalar('1.1', (range) => range.area.left),
  rowCount: scalar('1.1', (range) => range.rows),
  columnCount: scalar('1.1', (range) => range.columns),
  cellCount: scalar('1.1', (range) =>
    range.rows * range.columns > 2 ** 31 - 1 ? -1 : range.rows * range.columns,
  ),
  isEntireColumn: scalar('1.7', (range) => range.rows === MAX_ROWS),
  isEntireRow: scalar('1.7', (range) => range.columns === MAX_COLUMNS),

  getCell: method('1.1', (range, [row, column]) => {
    const top = range.area.top + wholeNumberArgument(row, 'Range.getCell');
    const left = range.area.left + wholeNumberArgument(column, 'Range.getCell');
    return rangeOf(range.sheet, { top, left, bottom: top, right: left });
  }),
  getRow: method('1.1', (range, [row]) => {
    const top = range.area.top + wholeNumberArgument(row, 'Range.getRow');
    return rangeOf(range.sheet, { ...range.area, top, bottom: top });
  }),
  getColumn: method('1.1', (range, [column]) => {
    const left = range.area.left + wholeNumberArgument(column, 'Range.getColumn');
    return rangeOf(range.sheet, { ...range.area, left, right: left });
  }),
  getLastRow: method('1.1', (range) => rangeOf(range.sheet, { ...range.area, top: range.area.bottom })),
  getLastColumn: method('1.1', (range) => rangeOf(range.sheet, { ...range.area, left: range.area.right })),
  getLastCell: method('1.1', ({ sheet, area }) =>
    rangeOf(sheet, { top: area.bottom, left: area.right, bottom: area.bottom, right: area.right }),
  ),
  getEntireRow: method('1.1', ({ sheet, area }) =>
    rangeOf(sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
  ),
  getEntireColumn: method('1.1', ({ sheet, area }) =>
    rangeOf(sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
  ),
  getOffsetRange: method('1.1', ({ sheet, area }, [rows, columns]) => {
    const down = wholeNumberArgument(rows, 'Range.getOffsetRange');
    const across = wholeNumberArgument(columns, 'Range.getOffsetRange');
    return rangeOf(sheet, {
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + across,
      right: area.right + across,
    });
  }),
  getResizedRange: method(
    '1.2',
    ({ sheet, area }, [rows, columns]) => {
      const row = area.bottom + wholeNumberArgument(rows, 'Range.getResizedRange');
      const column = area.right + wholeNumberArgument(columns, 'Range.getResizedRange');
      return rangeOf(sheet, boundingArea(areaOf(area.top, area.left), areaOf(row, column)));
    },
    {
      assumed: 'A corner that is moved beyond the first row or column spans the cells between it and there.',
    },
  ),
  getAbsoluteResizedRange: method('1.7', ({ sheet, area }, [rows, columns]) =>
    rangeOf(sheet, {
      ...area,
      bottom: area.top + wholeNumberArgument(rows, 'Range.getAbsoluteResizedRange') - 1,
      right: area.left + wholeNumberArgument(columns, 'Range.getAbsoluteResizedRange') - 1,
    }),
  ),
  getRowsAbove: method(
    '1.2',
    (range, [count]) => beside(range, 'top', countOf(count, 'Range.getRowsAbove')),
    counted,
  ),
  getRowsBelow: method(
    '1.2',
    (range, [count]) => beside(range, 'bottom', countOf(count, 'Range.getRowsBelow')),
    counted,
  ),
  getColumnsBefore: method(
    '1.2',
    (range, [count]) => beside(range, 'left', countOf(count, 'Range.getColumnsBefore')),
    counted,
  ),
  getColumnsAfter: method(
    '1.2',
    (range, [count]) => beside(range, 'right', countOf(count, 'Range.getColumnsAfter')),
    counted,
  ),
  getBoundingRect: method('1.1', (range, [other]) =>
    rangeOf(range.sheet, boundingArea(range.area, otherRange(range, other).area)),
  ),
  getIntersection: method('1.1', (range, [other]) => {
    const common = intersect(range.area, otherRange(range, other).area);
    if (common) return rangeOf(range.sheet, common);
    throw itemNotFound('the ranges do not overlap.');
  }),
  getIntersectionOrNullObject: method('1.4', (range, [other]) => {
    const common = intersect(range.area, otherRange(range, other).area);
    return common && rangeOf(range.sheet, common);
  }),
  getUsedRange: method('1.1', (range, [valuesOnly]) => {
    const found = used(range, valuesOnly === true);
    if (found) return found;
    throw itemNotFound('no cell of the range is used.');
  }),
  getUsedRangeOrNullObject: method('1.4', (range, [valuesOnly]) => used(range, valuesOnly === true)),
};

function otherRange(range: RangeTarget, value: unknown): RangeTarget {
  return rangeOnSheet(value, range.sheet, 'another range');
}

function countOf(value: unknown, what: string): number {
  const count = isAbsent(value) ? 1 : wholeNumberArgument(value, what);
  if (count !== 0) return count;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes at least one row or column.`,
  );
}

/** Rows or columns along a side of a range: outside it, or the negative number of them inside. */
function beside({ sheet, area }: RangeTarget, side: keyof Area, count: number): OfficeObject {
  const [near, far] = count > 0 ? [1, count] : [0, count + 1];
  const isStart = side === 'top' || side === 'left';
  const ends = isStart ? [area[side] - far, area[side] - near] : [area[side] + near, area[side] + far];
  const [start, end] = [Math.min(...ends), Math.max(...ends)];
  return side === 'top' || side === 'bottom'
    ? rangeOf(sheet, { ...area, top: start, bottom: end })
    : rangeOf(sheet, { ...area, left: start, right: end });
}

function used({ sheet, area }: RangeTarget, valuesOnly: boolean): OfficeObject | null {
  const found = sheet.usedArea(valuesOnly, area);
  return found && rangeOf(sheet, found);
}
