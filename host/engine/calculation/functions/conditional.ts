import { ERRORS, rvNumber } from '../../excelts';
import type { ArrayValue, FunctionDescriptor, RuntimeValue, ScalarValue } from '../../excelts';
import { ERROR, firstScalar, NUMBER } from '../values';
import { readCriterion } from './criterion';
import type { Criterion } from './criterion';
import { asArray, overElements } from './shapes';

/**
 * COUNTIF, SUMIFS, AVERAGEIFS and their family with Excel's conditions (see `readCriterion`); ExcelTS's own take empty cells for 0 and
 * only the first of several conditions given as an array, as in `SUM(SUMIFS(…,{"a","b"}))`.
 */
export const conditionalFunctions: readonly FunctionDescriptor[] = [
  { name: 'COUNTIF', minArity: 2, maxArity: 2, invoke: (args) => perCondition(args, 0, count) },
  { name: 'COUNTIFS', minArity: 2, maxArity: 254, invoke: (args) => perCondition(args, 0, count) },
  { name: 'SUMIF', minArity: 2, maxArity: 3, invoke: (args) => perCondition(valuesFirst(args), 1, sum) },
  { name: 'SUMIFS', minArity: 3, maxArity: 255, invoke: (args) => perCondition(args, 1, sum) },
  { name: 'AVERAGEIF', minArity: 2, maxArity: 3, invoke: (args) => perCondition(valuesFirst(args), 1, mean) },
  { name: 'AVERAGEIFS', minArity: 3, maxArity: 255, invoke: (args) => perCondition(args, 1, mean) },
  {
    name: 'MAXIFS',
    minArity: 3,
    maxArity: 255,
    invoke: (args) => perCondition(args, 1, (all) => extreme(all, Math.max)),
  },
  {
    name: 'MINIFS',
    minArity: 3,
    maxArity: 255,
    invoke: (args) => perCondition(args, 1, (all) => extreme(all, Math.min)),
  },
];

/** SUMIF(range, condition, values) in the order of SUMIFS(values, range, condition). */
function valuesFirst([range, condition, values]: readonly RuntimeValue[]): RuntimeValue[] {
  return [values ?? asArray(range), asArray(range), condition ?? ERRORS.VALUE];
}

/** Computes once per condition; conditions stand after each range, from the argument `first` on. */
function perCondition(
  args: readonly RuntimeValue[],
  first: 0 | 1,
  compute: (chosen: readonly ScalarValue[]) => RuntimeValue,
): RuntimeValue {
  if ((args.length - first) % 2 !== 0) return ERRORS.VALUE;
  const isCondition = (index: number): boolean => index >= first && (index - first) % 2 === 1;
  return overElements(args, isCondition, (single) => {
    const pairs: { range: ArrayValue; meets: Criterion }[] = [];
    for (let index = first; index < single.length; index += 2) {
      const condition = single[index + 1];
      pairs.push({
        range: asArray(single[index]),
        meets: readCriterion(condition === undefined ? ERRORS.VALUE : firstScalar(condition)),
      });
    }
    const chosen = choose(asArray(single[0]), pairs);
    return chosen === null ? ERRORS.VALUE : compute(chosen);
  });
}

/** The values whose row and column meet all conditions; null when the ranges differ in shape. */
function choose(
  values: ArrayValue,
  pairs: readonly { range: ArrayValue; meets: Criterion }[],
): ScalarValue[] | null {
  if (pairs.some(({ range }) => range.height !== values.height || range.width !== values.width)) return null;
  const chosen: ScalarValue[] = [];
  for (let r = 0; r < values.height; r++) {
    for (let c = 0; c < values.width; c++) {
      const meetsAll = pairs.every(({ range, meets }) => {
        const value = range.rows[r]?.[c];
        return value !== undefined && meets(value);
      });
      const value = values.rows[r]?.[c];
      if (meetsAll && value !== undefined) chosen.push(value);
    }
  }
  return chosen;
}

function count(chosen: readonly ScalarValue[]): RuntimeValue {
  return rvNumber(chosen.length);
}

function sum(chosen: readonly ScalarValue[]): RuntimeValue {
  let total = 0;
  for (const value of chosen) {
    if (value.kind === ERROR) return value;
    if (value.kind === NUMBER) total += value.value;
  }
  return rvNumber(total);
}

function mean(chosen: readonly ScalarValue[]): RuntimeValue {
  const total = sum(chosen);
  const numbers = chosen.filter((value) => value.kind === NUMBER).length;
  if (total.kind !== NUMBER) return total;
  return numbers === 0 ? ERRORS.DIV0 : rvNumber(total.value / numbers);
}

function extreme(chosen: readonly ScalarValue[], better: (a: number, b: number) => number): RuntimeValue {
  let best: number | null = null;
  for (const value of chosen) {
    if (value.kind === ERROR) return value;
    if (value.kind === NUMBER) best = best === null ? value.value : better(best, value.value);
  }
  return rvNumber(best ?? 0);
}
