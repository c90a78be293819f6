import { ExcelError } from '../engine';
import type { OfficeObject } from './officeClass';

/** Reads the argument of a call, refusing what Excel refuses, with the member's name in the message. */
export function textArgument(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw invalid(what, 'a text', value);
}

export function numberArgument(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalid(what, 'a number', value);
}

export function wholeNumberArgument(value: unknown, what: string): number {
  const number = numberArgument(value, what);
  if (Number.isInteger(number)) return number;
  throw invalid(what, 'a whole number', value);
}

/** A number from `least` to `most`, both included. */
export function numberBetween(value: unknown, least: number, most: number, what: string): number {
  const number = numberArgument(value, what);
  if (number >= least && number <= most) return number;
  throw invalid(what, `a number from ${String(least)} to ${String(most)}`, value);
}

export function booleanArgument(value: unknown, what: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalid(what, 'true or false', value);
}

/** One of the values of an enumeration of the API. */
export function choiceArgument<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  what: string,
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw invalid(what, `one of ${choices.join(', ')}`, value);
}

/** Whether an argument was left out; office.js sends `null` for it. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The target of an argument that is a proxy of the given class. */
export function targetArgument<T>(value: unknown, type: { readonly name: string }, what: string): T {
  const object = value as Partial<OfficeObject> | null;
  if (object?.type === type) return object.target as T;
  throw invalid(what, `a ${type.name}`, value);
}

function invalid(what: string, expected: string, value: unknown): ExcelError {
  const shown = typeof value === 'object' ? 'something else' : JSON.stringify(value);
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes ${expected}, not ${shown}.`,
  );
}
