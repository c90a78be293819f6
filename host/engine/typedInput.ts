import { isPercentFormat } from './numfmt';
import { areaOf } from './area';
import { coerceInput } from './coerce';
import { isNumberFormat } from './displayText';
import type { Sheet } from './Sheet';

/**
 * What a person types: coerced as Excel does, put into the cell (or the merged cell it belongs to), with the number format that
 * the text suggests; a table above or beside grows over it. Throws `AccessDenied` on a locked cell of a protected
 * sheet and `InvalidArgument` for a formula that cannot be read. Validation is the caller's to ask first.
 */
export function typeInto(sheet: Sheet, row: number, column: number, text: string): void {
  sheet.assertWritable(areaOf(row, column));
  const before = sheet.format(row, column).numberFormat;
  const coerced = coerceInput(text, before);
  const percent = isNumberFormat(before) && isPercentFormat(before) && !text.includes('%');
  const { input } = coerced;
  sheet.book.batch(() => {
    if (coerced.numberFormat !== undefined) {
      sheet.setFormat(areaOf(row, column), { numberFormat: coerced.numberFormat });
    }
    // Excel takes 12 typed into a cell of percentages for 12 %, and 0.12 too.
    sheet.setInput(
      row,
      column,
      percent && typeof input === 'number' && Math.abs(input) >= 1 ? input / 100 : input,
    );
    if (input !== null) sheet.tables.growFor(row, column);
  });
}
