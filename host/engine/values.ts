/** The error values that a cell can hold, as Excel writes them. */
export type ErrorText =
  '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!';

export interface ErrorValue {
  readonly error: ErrorText;
}

/** What a cell shows after calculation. `null` is an empty cell; dates are serial numbers of the 1900 system. */
export type CellValue = number | string | boolean | ErrorValue | null;

/** What is put into a cell: a string that starts with `=` is a formula, `null` empties the cell. */
export type CellInput = number | string | boolean | ErrorValue | null;

const errorTexts: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] satisfies readonly ErrorText[];

export function isErrorText(text: string): text is ErrorText {
  return errorTexts.includes(text);
}

export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** An error value; a text that is no error of Excel's becomes `#VALUE!`. */
export function errorValue(text: string): ErrorValue {
  return { error: isErrorText(text) ? text : '#VALUE!' };
}
