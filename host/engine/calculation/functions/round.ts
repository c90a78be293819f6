import { ERRORS, rvNumber } from '../../excelts';
import type { RuntimeValue } from '../../excelts';
import { firstScalar, NUMBER } from '../values';
import { numberOf } from './numberOf';

type Compute = (args: RuntimeValue[]) => RuntimeValue;
type Direction = 'nearest' | 'away' | 'toward';

/**
 * Rounding of the decimal number that Excel shows (15 digits), not of the binary one: ROUND(1.005,2) is 1.01 and INT(4.35*100) is 435,
 * where ExcelTS gives 1 and 434.
 */
export const roundings: readonly { readonly name: string; readonly compute: Compute }[] = [
  { name: 'ROUND', compute: toDigits('nearest') },
  { name: 'ROUNDUP', compute: toDigits('away') },
  { name: 'ROUNDDOWN', compute: toDigits('toward') },
  {
    name: 'TRUNC',
    compute: ([value, digits]) => toDigits('toward')([value ?? ERRORS.VALUE, digits ?? rvNumber(0)]),
  },
  { name: 'INT', compute: ([value]) => withNumbers([value], (number) => Math.floor(decimal(number))) },
  { name: 'CEILING', compute: toMultiple(Math.ceil) },
  { name: 'FLOOR', compute: toMultiple(Math.floor) },
];

/** The last addition or subtraction of a formula: what is left over of nearly equal numbers is 0, as in `=0.1+0.2-0.3`. */
export function lastSum([left, right, operator]: readonly RuntimeValue[]): RuntimeValue {
  const sign = operator !== undefined && firstScalar(operator);
  const isMinus = sign !== false && 'value' in sign && sign.value === '-';
  return withNumbers([left, right], (one, other) => {
    const sum = isMinus ? one - other : one + other;
    return Math.abs(sum) < Math.max(Math.abs(one), Math.abs(other)) * 4.4e-16 ? 0 : sum;
  });
}

/** FIXED of the decimal number that Excel shows: a nudge away from zero, below 15 digits, decides halves as Excel does. */
export function fixed(stock: Compute): Compute {
  return (args) => {
    const number = args[0] === undefined ? ERRORS.VALUE : firstScalar(args[0]);
    return number.kind === NUMBER ? stock([rvNumber(nudged(number.value)), ...args.slice(1)]) : stock(args);
  };
}

/** Slightly further from zero, by less than the 15 digits that Excel sees. */
export function nudged(value: number): number {
  return value * (1 + 1e-15);
}

/** Rounds half away from zero at a decimal place (negative: left of the point), seeing 15 significant digits. */
export function roundDecimal(value: number, places: number, direction: Direction = 'nearest'): number {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const shifted = Number(exponent) + places;
  // All the digits that Excel sees lie left of that place.
  if (shifted >= 15) return value;
  const scaled = Number(`${mantissa}e${String(shifted)}`);
  const rounded =
    direction === 'nearest'
      ? Math.round(scaled)
      : direction === 'away'
        ? Math.ceil(scaled)
        : Math.floor(scaled);
  return rounded === 0 ? 0 : Math.sign(value) * Number(`${String(rounded)}e${String(-places)}`);
}

function toDigits(direction: Direction): Compute {
  return ([value, digits]) =>
    withNumbers([value, digits], (number, places) => roundDecimal(number, Math.trunc(places), direction));
}

/** CEILING and FLOOR: a negative number may go with a positive step, a positive one with a negative step may not. */
function toMultiple(whole: (value: number) => number): Compute {
  return ([value, step]) =>
    withNumbers([value, step], (number, significance) => {
      if (number === 0) return 0;
      if (significance === 0) return whole === Math.ceil ? 0 : ERRORS.DIV0;
      if (number > 0 && significance < 0) return ERRORS.NUM;
      return decimal(whole(decimal(number / significance)) * significance);
    });
}

function decimal(value: number): number {
  return Number(value.toPrecision(15));
}

function withNumbers(
  args: readonly (RuntimeValue | undefined)[],
  compute: (one: number, other: number) => number | RuntimeValue,
): RuntimeValue {
  const [one = rvNumber(0), other = rvNumber(0)] = args;
  const first = numberOf(one);
  if (typeof first !== 'number') return first;
  const second = numberOf(other);
  if (typeof second !== 'number') return second;
  const result = compute(first, second);
  if (typeof result !== 'number') return result;
  return Number.isFinite(result) ? rvNumber(result) : ERRORS.NUM;
}
