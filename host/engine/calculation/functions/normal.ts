import { ERRORS, rvNumber } from '../../excelts';
import type { FunctionDescriptor, RuntimeValue } from '../../excelts';
import { numberOf } from './numberOf';
import { overElements } from './shapes';

/** The normal distribution and the error function to full precision; ExcelTS's have seven digits. */
export const normalFunctions: readonly FunctionDescriptor[] = [
  scalar('ERF', 1, 2, ([low = 0, high]) => (high === undefined ? erf(low) : erf(high) - erf(low))),
  scalar('ERF.PRECISE', 1, 1, ([x = 0]) => erf(x)),
  scalar('ERFC', 1, 1, ([x = 0]) => erfc(x)),
  scalar('ERFC.PRECISE', 1, 1, ([x = 0]) => erfc(x)),
  scalar('NORMSDIST', 1, 1, ([z = 0]) => cumulative(z)),
  scalar('NORM.S.DIST', 2, 2, ([z = 0, isCumulative]) => (isCumulative ? cumulative(z) : density(z))),
  scalar('GAUSS', 1, 1, ([z = 0]) => cumulative(z) - 0.5),
  ...['NORM.DIST', 'NORMDIST'].map((name) =>
    scalar(name, 4, 4, ([x = 0, mean = 0, deviation = 1, isCumulative]) => {
      if (deviation <= 0) return null;
      const z = (x - mean) / deviation;
      return isCumulative ? cumulative(z) : density(z) / deviation;
    }),
  ),
  ...['LOGNORM.DIST', 'LOGNORMDIST'].map((name) =>
    scalar(name, 3, 4, ([x = 0, mean = 0, deviation = 1, isCumulative = 1]) => {
      if (deviation <= 0 || x <= 0) return null;
      const z = (Math.log(x) - mean) / deviation;
      return isCumulative ? cumulative(z) : density(z) / (x * deviation);
    }),
  ),
];

/** A function of numbers; null is #NUM!. */
function scalar(
  name: string,
  minArity: number,
  maxArity: number,
  compute: (numbers: number[]) => number | null,
): FunctionDescriptor {
  const single = (args: RuntimeValue[]): RuntimeValue => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = numberOf(arg);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    const result = compute(numbers);
    return result === null ? ERRORS.NUM : rvNumber(result);
  };
  return { name, minArity, maxArity, invoke: (args) => overElements(args, () => true, single) };
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

function cumulative(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

function erf(x: number): number {
  if (Math.abs(x) >= 2) return x < 0 ? erfc(-x) - 1 : 1 - erfc(x);
  // The Maclaurin series, whose terms stay small here.
  let [term, sum] = [x, x];
  for (let n = 1; Math.abs(term) > 1e-18; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
    if (n > 100) break;
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

function erfc(x: number): number {
  if (x < 2) return x > -2 ? 1 - erf(x) : 2 - erfc(-x);
  // The continued fraction (Abramowitz and Stegun 7.1.14), from the inside out.
  let fraction = 0;
  for (let n = 80; n >= 1; n--) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
