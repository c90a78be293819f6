import { ExcelError } from '../engine';
import type { HostContext } from './HostContext';
import { rangeClass } from './Range';
import type { RangeTarget } from './RangeTarget';

/** Reads values as `Range.values` does. */
export function readValues(range: RangeTarget, context: HostContext): unknown {
  return valuesMember().read(range, context);
}

/** Writes values as `Range.values` does: same shape, same coercion, `null` leaves a cell. */
export function writeValues(range: RangeTarget, values: unknown, context: HostContext): void {
  valuesMember().write?.(range, values, context);
}

/**
 * The values that a new row or column is given: rows of cells, or one value for the single cell of a row or column.
 * `undefined` when none were given.
 */
export function valuesArgument(values: unknown, what: string): unknown[][] | undefined {
  if (values === null || values === undefined) return undefined;
  if (!Array.isArray(values)) return [[values]];
  if (values.length > 0 && values.every((row) => Array.isArray(row))) return values as unknown[][];
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes rows of cells.`,
  );
}

function valuesMember(): { read: Read; write?: Write } {
  const member = rangeClass.member('values');
  if (member?.kind === 'scalar') return member;
  throw new Error('Range.values is not declared as a property.');
}

type Read = (range: RangeTarget, context: HostContext) => unknown;
type Write = (range: RangeTarget, values: unknown, context: HostContext) => void;
