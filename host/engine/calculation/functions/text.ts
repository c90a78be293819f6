import { ERRORS, rvString } from '../../excelts';
import type { RuntimeValue } from '../../excelts';
import { displayText, isNumberFormat } from '../../displayText';
import { BLANK_KIND, BOOLEAN, ERROR, firstScalar, STRING } from '../values';
import { numberOf } from './numberOf';
import { nudged } from './round';

/** TEXT with the formats that cells have: `[h]:mm`, `0.0,"K"` and fractions too, which ExcelTS writes wrongly. */
export function text([value, format]: RuntimeValue[]): RuntimeValue {
  const pattern = format === undefined ? ERRORS.VALUE : firstScalar(format);
  const scalar = value === undefined ? ERRORS.VALUE : firstScalar(value);
  if (scalar.kind === ERROR) return scalar;
  if (pattern.kind === ERROR) return pattern;
  if (pattern.kind === BLANK_KIND || (pattern.kind === STRING && pattern.value === '')) return rvString('');
  const written = String(pattern.value);
  if (!isNumberFormat(written)) return ERRORS.VALUE;
  if (scalar.kind === BOOLEAN) return rvString(scalar.value ? 'TRUE' : 'FALSE');
  const number = numberOf(scalar);
  if (typeof number === 'number') {
    // Digits and no letters: halves are to go as the 15 shown digits say.
    const isDecimal = /[0#]/u.test(written) && !/[a-z@]/iu.test(written);
    return rvString(displayText(isDecimal ? nudged(number) : number, written));
  }
  return scalar.kind === STRING ? rvString(displayText(scalar.value, written)) : ERRORS.VALUE;
}
