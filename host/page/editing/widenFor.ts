import type { CellPosition, Sheet } from '../../engine';
import { fontShorthand, pixelsPerPoint } from '../grid/formatStyle';
import { measureText } from '../grid/measureText';

/** What Excel leaves beside a number that it makes room for, in pixels. */
const room = 10;

/**
 * Widens a column for a number or date typed into it, as Excel does instead of showing `####`. A column with a width of its own
 * stays as it is, and so does every column of a protected sheet.
 */
export function widenFor(sheet: Sheet, { row, column }: CellPosition): void {
  const value = sheet.value(row, column);
  const format = sheet.format(row, column);
  const isFitted = format.wrapText || format.shrinkToFit || format.textOrientation !== 0;
  const hasOwnWidth = Math.abs(sheet.columnWidth(column) - sheet.standardWidth) > 0.01;
  if (typeof value !== 'number' || isFitted || hasOwnWidth || sheet.protection.protected) return;
  if (format.numberFormat === 'General' && !keepsDigits(value)) return;
  const needed = measureText(sheet.text(row, column), fontShorthand(format)) + room;
  if (needed > sheet.columnWidth(column) * pixelsPerPoint) {
    sheet.setColumnWidth(column, column, needed / pixelsPerPoint);
  }
}

/** Without a format of its own a number loses decimals before a column grows; whole ones are shown up to eleven digits. */
function keepsDigits(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e11;
}
