import { type Area, ExcelError, intersect } from '../../engine';
import { wholeNumberArgument } from '../arguments';
import { NotImplemented } from '../NotImplemented';
import type { RangeTarget } from '../RangeTarget';

/** The used part of a range and the columns in it to compare; refuses columns that it does not have. */
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
  const used = sheet.usedArea(true);
  const bottom = Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top));
  return { area: { ...area, bottom }, columns };
}
