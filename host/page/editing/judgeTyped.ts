import {
  type CellPosition,
  coerceInput,
  isErrorValue,
  type Sheet,
  type ValidationVerdict,
} from '../../engine';

/**
 * What the validation of a cell says about a text before it is written. A formula is let through: what it gives is
 * known only when it stands there, and Excel too marks it later ("circle invalid data").
 */
export function judgeTyped(sheet: Sheet, { row, column }: CellPosition, text: string): ValidationVerdict {
  if (text.startsWith('=')) return { ok: true };
  const { numberFormat } = sheet.format(row, column);
  const { input } = coerceInput(text, numberFormat);
  if (isErrorValue(input)) return { ok: true };
  // A cell of percentages takes 12 for 12 %, as typing into it does.
  const isPercent = numberFormat.includes('%') && typeof input === 'number' && !text.includes('%');
  return sheet.validations.validate(row, column, isPercent && Math.abs(input) >= 1 ? input / 100 : input);
}
