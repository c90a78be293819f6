import { ExcelError } from '../engine';
import { wholeNumberArgument } from './arguments';

/** The object that was looked for; Excel answers `ItemNotFound` when it is not there. */
export function found<T>(object: T | null | undefined, what: string): T {
  if (object !== null && object !== undefined) return object;
  throw itemNotFound(`there is no ${what}.`);
}

/** The item of a list by its zero-based index. */
export function itemAt<T>(items: readonly T[], index: unknown, what: string): T {
  const item = items[wholeNumberArgument(index, what)];
  if (item !== undefined) return item;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} has no item ${String(index)}.`,
  );
}

/** The refusal of a member whose object is not there. */
export function itemNotFound(reason: string): ExcelError {
  return new ExcelError('ItemNotFound', `The requested resource doesn't exist: ${reason}`);
}
