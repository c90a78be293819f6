import { ERRORS, rvNumber } from '../../excelts';
import type { RuntimeValue } from '../../excelts';
import { BLANK_KIND, BOOLEAN, ERROR, firstScalar, NUMBER } from '../values';
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

function toNumber(argument: RuntimeValue | undefined): number | RuntimeValue {
  const value = argument === undefined ? ERRORS.VALUE : firstScalar(argument);
  if (value.kind === NUMBER) return value.value;
  if (value.kind === BLANK_KIND) return 0;
  if (value.kind === BOOLEAN) return Number(value.value);
  if (value.kind === ERROR) return value;
  return readNumber(value.value) ?? ERRORS.VALUE;
}
