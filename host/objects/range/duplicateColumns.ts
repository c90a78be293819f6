import { type Area, ExcelError, intersect, wholeSheet } from '../../engine';
import { wholeNumberArgument } from '../arguments';
import { NotImplemented } from '../NotImplemented';
import type { RangeTarget } from '../RangeTarget';

/** The rows of a range to compare, of whole columns as far as they are used, and the columns; refuses columns that the range does not have. */
export function duplicateColumns(
  { sheet, area, columns: width }: RangeTarget,
  value: unknown,
): { readonly area: Area; readonly columns: readonly number[] } {
  const what = 'Range.removeDuplicates';
  const columns = Array.isArray(value) ? value.map((column) => wholeNumberArgument(column, what)) : [];
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= width)) {
    throw new ExcelError(
      'InvalidArgument',
      `The argument is invalid or missing or has an incorrect format: ${what} takes zero-based columns of the range.`,
    );
  }
  if (sheet.tables.overlapping(area).length > 0) throw new NotImplemented(`${what} (in a table)`);
  if (sheet.mergedAreas.some((merged) => intersect(merged, area))) {
    throw new ExcelError('MergedRangeConflict', 'Duplicates cannot be removed across merged cells.');
  }
  if (area.bottom < wholeSheet.bottom) return { area, columns };
  const bottom = sheet.usedArea(true, area)?.bottom ?? area.top;
  return { area: { ...area, bottom }, columns };
}
