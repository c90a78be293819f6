import { ERRORS, rvNumber } from '../../excelts';
import type { ArrayValue, FunctionDescriptor, RuntimeValue, ScalarValue } from '../../excelts';
import { ERROR, firstScalar, NUMBER, STRING } from '../values';
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
    const pairs: Pair[] = [];
    for (let index = first; index < single.length; index += 2) {
      const condition = single[index + 1];
      pairs.push({
        range: asArray(single[index]),
        ...readCriterion(condition === undefined ? ERRORS.VALUE : firstScalar(condition)),
      });
    }
    const chosen = choose(asArray(single[0]), pairs);
    return chosen === null ? ERRORS.VALUE : compute(chosen);
  });
}

type Pair = Criterion & { readonly range: ArrayValue };

/** The values whose row and column meet all conditions; null when the ranges differ in shape. */
function choose(values: ArrayValue, pairs: readonly Pair[]): ScalarValue[] | null {
  const { height, width } = values;
  if (pairs.some(({ range }) => range.height !== height || range.width !== width)) return null;
  const chosen: ScalarValue[] = [];
  const consider = (row: number, column: number): void => {
    for (const { range, meets } of pairs) {
      const value = range.rows[row]?.[column];
      if (value === undefined || !meets(value)) return;
    }
    const value = values.rows[row]?.[column];
    if (value !== undefined) chosen.push(value);
  };
  // A condition that only one text meets, as an ID does, leaves few places to look at.
  const indexed = height * width > 64 ? pairs.find(({ onlyText }) => onlyText !== null) : undefined;
  if (indexed !== undefined) {
    const candidates = placesOfTexts(indexed.range).get(indexed.onlyText ?? '') ?? [];
    for (const place of candidates) consider(Math.floor(place / width), place % width);
  } else {
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++) consider(row, column);
  }
  return chosen;
}

const places = new WeakMap<ArrayValue, ReadonlyMap<string, readonly number[]>>();

/** Where each text stands in an array, counted along its rows. The calculator keeps a large area's array until a cell in it changes. */
function placesOfTexts(array: ArrayValue): ReadonlyMap<string, readonly number[]> {
  const known = places.get(array);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  let place = 0;
  for (const row of array.rows) {
    for (const value of row) {
      if (value.kind === STRING) {
        const text = value.value.toLowerCase();
        const list = found.get(text);
        if (list === undefined) found.set(text, [place]);
        else list.push(place);
      }
      place++;
    }
  }
  places.set(array, found);
  return found;
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
