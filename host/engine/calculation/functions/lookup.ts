import { ERRORS, lookupFunction, rvNumber } from '../../excelts';
import type { ArrayValue, FunctionDescriptor, RuntimeValue, ScalarValue } from '../../excelts';
import { firstScalar, NUMBER, STRING } from '../values';
import { asArray, overElements } from './shapes';

const indexes = new WeakMap<ArrayValue, Map<number | string, number>>();

/**
 * MATCH with an index for exact matches: the calculator keeps the array of a large area until a cell in it changes, so looking up
 * every key of a table costs one pass over the key column. Everything else is ExcelTS's MATCH, for each value of a looked-up area.
 */
export const match: FunctionDescriptor = {
  name: 'MATCH',
  minArity: 2,
  maxArity: 3,
  invoke: (args) => overElements(args, (index) => index === 0, matchOne),
};

function matchOne(args: RuntimeValue[]): RuntimeValue {
  const [sought, array, type] = args;
  if (
    sought !== undefined &&
    array !== undefined &&
    'rows' in array &&
    array.height * array.width > 32 &&
    isExact(type)
  ) {
    const key = keyOf(firstScalar(sought));
    const position = key === null ? undefined : indexOf(array).get(key);
    if (position !== undefined) return rvNumber(position);
  }
  // A reference to one cell arrives as its value, and the library looks through arrays only.
  const [, , ...rest] = args;
  const [soughtValue = ERRORS.NA] = args;
  return lookupFunction('MATCH')?.invoke([soughtValue, asArray(array), ...rest]) ?? ERRORS.NAME;
}

function isExact(type: RuntimeValue | undefined): boolean {
  const scalar = type === undefined ? null : firstScalar(type);
  return scalar !== null && scalar.kind === NUMBER && scalar.value === 0;
}

/** Numbers and texts without wildcards can be indexed. */
function keyOf(value: ScalarValue): number | string | null {
  if (value.kind === NUMBER) return value.value;
  return value.kind === STRING && !/[*?~]/u.test(value.value) ? value.value.toLowerCase() : null;
}

function indexOf(array: ArrayValue): Map<number | string, number> {
  let index = indexes.get(array);
  if (index === undefined) {
    index = new Map();
    let position = 0;
    for (const row of array.rows) {
      for (const value of row) {
        position++;
        const key =
          value.kind === NUMBER ? value.value : value.kind === STRING ? value.value.toLowerCase() : null;
        if (key !== null && !index.has(key)) index.set(key, position);
      }
    }
    indexes.set(array, index);
  }
  return index;
}
