import { ERRORS, setNumberReader } from '../../excelts';
import type { RuntimeValue } from '../../excelts';
import { parseValue } from '../../numfmt';
import { BLANK_KIND, BOOLEAN, ERROR, firstScalar, NUMBER } from '../values';
import { readNumber } from './criterion';

/** A value as a number, as arithmetic takes it: empty is 0, a text what it would be when typed; else the error. */
export function numberOf(argument: RuntimeValue): number | RuntimeValue {
  const value = firstScalar(argument);
  if (value.kind === NUMBER) return value.value;
  if (value.kind === BLANK_KIND) return 0;
  if (value.kind === BOOLEAN) return Number(value.value);
  if (value.kind === ERROR) return value;
  return readNumber(value.value) ?? readTypedNumber(value.value) ?? ERRORS.VALUE;
}

/** The number that Excel (US English) sees in a text such as `1,000`, `$5`, `(5)`, `3/1/2026`, `2026-03` or `6:30 PM`; null for others. */
export function readTypedNumber(text: string): number | null {
  const month = /^\s*(\d{4})[-/](\d{1,2})\s*$/u.exec(text);
  const value = parseValue(month ? `${month[1] ?? ''}-${(month[2] ?? '').padStart(2, '0')}-01` : text)?.value;
  return typeof value === 'number' ? value : null;
}

// ExcelTS's own arithmetic asks for what is no plain decimal number.
setNumberReader(readTypedNumber);
