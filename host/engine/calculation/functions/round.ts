import { ERRORS, rvNumber } from '../../excelts';
import type { RuntimeValue } from '../../excelts';
import { BLANK_KIND, BOOLEAN, ERROR, firstScalar, NUMBER, STRING } from '../values';
import { readNumber } from './criterion';

/** ROUND of the decimal number that Excel shows (15 digits), not of the binary one: ROUND(1.005,2) is 1.01, where ExcelTS gives 1. */
export function round(args: readonly RuntimeValue[]): RuntimeValue {
  const value = toNumber(args[0]);
  const digits = toNumber(args[1]);
  if (typeof value !== 'number') return value;
  if (typeof digits !== 'number') return digits;
  return rvNumber(roundDecimal(value, Math.trunc(digits)));
}

/** Rounds half away from zero at a decimal place (negative: left of the point), seeing 15 significant digits. */
export function roundDecimal(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const shifted = Number(exponent) + places;
  // All the digits that Excel sees lie left of that place.
  if (shifted >= 15) return value;
  if (shifted < -1) return 0;
  const rounded = Math.round(Number(`${mantissa}e${String(shifted)}`));
  return Math.sign(value) * Number(`${String(rounded)}e${String(-places)}`);
}

/**
 * TEXT and FIXED of the decimal number that Excel shows: ExcelTS rounds the binary one, so TEXT(1.005,"0.00") would be 1.00.
 * A nudge away from zero, below the 15 digits that Excel sees, decides such halves as Excel does.
 */
export function nudged(name: 'TEXT' | 'FIXED', compute: Compute): Compute {
  return (args) => {
    const [value, format] = args;
    const number = value === undefined ? ERRORS.VALUE : firstScalar(value);
    if (number.kind !== NUMBER || (name === 'TEXT' && !isNumberFormat(format))) return compute(args);
    return compute([rvNumber(number.value * (1 + 1e-15)), ...args.slice(1)]);
  };
}

type Compute = (args: RuntimeValue[]) => RuntimeValue;

/** Digits and no letters: neither a date nor General. */
function isNumberFormat(format: RuntimeValue | undefined): boolean {
  const scalar = format === undefined ? null : firstScalar(format);
  return scalar?.kind === STRING && /[0#]/u.test(scalar.value) && !/[a-z@]/iu.test(scalar.value);
}

function toNumber(argument: RuntimeValue | undefined): number | RuntimeValue {
  const value = argument === undefined ? ERRORS.VALUE : firstScalar(argument);
  if (value.kind === NUMBER) return value.value;
  if (value.kind === BLANK_KIND) return 0;
  if (value.kind === BOOLEAN) return Number(value.value);
  if (value.kind === ERROR) return value;
  return readNumber(value.value) ?? ERRORS.VALUE;
}
