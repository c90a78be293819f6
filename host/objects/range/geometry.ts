import { type Area, boundingArea, intersect, MAX_COLUMNS, MAX_ROWS } from '../../engine';
import { isAbsent, wholeNumberArgument } from '../arguments';
import { itemNotFound } from '../lookup';
import { type Member, method, type OfficeObject, scalar } from '../officeClass';
import { rangeOnSheet } from '../rangeArgument';
import { fullAddress, rangeOf } from '../rangeOf';
import type { RangeTarget } from '../RangeTarget';

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
  getResizedRange: method('1.2', ({ sheet, area }, [rows, columns]) =>
    rangeOf(sheet, {
      ...area,
      bottom: area.bottom + wholeNumberArgument(rows, 'Range.getResizedRange'),
      right: area.right + wholeNumberArgument(columns, 'Range.getResizedRange'),
    }),
  ),
  getAbsoluteResizedRange: method('1.7', ({ sheet, area }, [rows, columns]) =>
    rangeOf(sheet, {
      ...area,
      bottom: area.top + wholeNumberArgument(rows, 'Range.getAbsoluteResizedRange') - 1,
      right: area.left + wholeNumberArgument(columns, 'Range.getAbsoluteResizedRange') - 1,
    }),
  ),
  getRowsAbove: method('1.2', (range, [count]) => beside(range, 'top', countOf(count, 'Range.getRowsAbove'))),
  getRowsBelow: method('1.2', (range, [count]) =>
    beside(range, 'bottom', countOf(count, 'Range.getRowsBelow')),
  ),
  getColumnsBefore: method('1.2', (range, [count]) =>
    beside(range, 'left', countOf(count, 'Range.getColumnsBefore')),
  ),
  getColumnsAfter: method('1.2', (range, [count]) =>
    beside(range, 'right', countOf(count, 'Range.getColumnsAfter')),
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
  return isAbsent(value) ? 1 : wholeNumberArgument(value, what);
}

function beside({ sheet, area }: RangeTarget, side: keyof Area, count: number): OfficeObject {
  const end = count - Math.sign(count);
  switch (side) {
    case 'top':
      return rangeOf(sheet, { ...area, top: area.top - end - 1, bottom: area.top - 1 });
    case 'bottom':
      return rangeOf(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + 1 + end });
    case 'left':
      return rangeOf(sheet, { ...area, left: area.left - end - 1, right: area.left - 1 });
    case 'right':
      return rangeOf(sheet, { ...area, left: area.right + 1, right: area.right + 1 + end });
  }
}

function used({ sheet, area }: RangeTarget, valuesOnly: boolean): OfficeObject | null {
  const found = sheet.usedArea(valuesOnly, area);
  return found && rangeOf(sheet, found);
}
