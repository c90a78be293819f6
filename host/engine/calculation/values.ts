import { BLANK, ERRORS, dateToExcel, rvBoolean, rvError, rvNumber, rvString } from '../excelts';
import type { Cell, RuntimeErrorValue, RuntimeValue, ScalarValue } from '../excelts';

/**
 * A calculated value as it leaves the calculator: null is an empty cell, dates are serial numbers (1900 system unless the workbook
 * says 1904). A formula's own value is never null: like Excel, a formula that yields an empty cell shows 0.
 */
export type CalculatedValue =
  number | string | boolean | { readonly error: RuntimeErrorValue['code'] } | null;

/** The tags of ExcelTS's runtime values. Its enum is ambient (`const enum`), which isolated modules cannot read. */
export const NUMBER = rvNumber(0).kind;
export const STRING = rvString('').kind;
export const BOOLEAN = rvBoolean(false).kind;
export const BLANK_KIND = BLANK.kind;
export const ERROR = ERRORS.NA.kind;
export const ZERO = rvNumber(0);

/** `type` of an ExcelTS cell that lies under a merged area without being its first cell. */
const MERGED = 1;

const errorCodes = new Set<string>([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
] satisfies RuntimeErrorValue['code'][]);

function isErrorCode(text: unknown): text is RuntimeErrorValue['code'] {
  return typeof text === 'string' && errorCodes.has(text);
}

/** What a cell that holds no formula is worth in a formula; a cell covered by a merged area is empty. */
export function constantOf(cell: Cell | undefined, date1904: boolean): ScalarValue {
  return cell === undefined || (cell.type as number) === MERGED ? BLANK : toScalar(cell.value, date1904);
}

/** ExcelTS's many forms of a cell's value (dates, rich text, hyperlinks, errors) as the scalar that formulas see. */
export function toScalar(value: unknown, date1904: boolean): ScalarValue {
  if (typeof value === 'number') return rvNumber(value);
  if (typeof value === 'string') return rvString(value);
  if (typeof value === 'boolean') return rvBoolean(value);
  if (value === null || value === undefined) return BLANK;
  if (value instanceof Date) return rvNumber(dateToExcel(value, date1904));
  if (typeof value !== 'object') return BLANK;
  if ('error' in value) return isErrorCode(value.error) ? rvError(value.error) : ERRORS.VALUE;
  if ('richText' in value && Array.isArray(value.richText)) {
    return rvString(value.richText.map((run: { text: string }) => run.text).join(''));
  }
  if ('text' in value) return toScalar(value.text, date1904);
  if ('checkbox' in value) return rvBoolean(value.checkbox === true);
  return BLANK;
}

/** The reverse of `toScalar`. */
export function fromScalar(value: ScalarValue): CalculatedValue {
  if (value.kind === BLANK_KIND) return null;
  return value.kind === ERROR ? { error: value.code } : value.value;
}

/** Whether two scalars are the same value, including the letter case of text (which Excel's `=` ignores). */
export function isSame(a: ScalarValue, b: ScalarValue): boolean {
  if (a === b) return true;
  if (a.kind === ERROR) return b.kind === ERROR && a.code === b.code;
  if (a.kind === BLANK_KIND || b.kind === BLANK_KIND || b.kind === ERROR) return a.kind === b.kind;
  return a.kind === b.kind && a.value === b.value;
}

/** The scalar among runtime values; arrays give their first element, and what cannot stand in a cell is #CALC!. */
export function firstScalar(value: RuntimeValue): ScalarValue {
  if ('rows' in value) return value.rows[0]?.[0] ?? BLANK;
  if ('areas' in value || 'params' in value) return ERRORS.CALC;
  return value;
}

/** A formula's value as its cell holds it: an empty result counts 0, and what no cell can hold is #NUM!. */
export function cellResult(value: RuntimeValue): ScalarValue {
  const scalar = firstScalar(value);
  if (scalar.kind === BLANK_KIND) return ZERO;
  if (scalar.kind === NUMBER && !Number.isFinite(scalar.value)) return ERRORS.NUM;
  return scalar;
}
