/**
 * What is put into one cell. The kinds are kept apart so that nobody has to guess whether `=1+1` is a KPI's
 * name or a formula: only `formula` calculates, and a writer has to protect `text` that Excel would read as something else.
 */
export type CellInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** Begins with `=`; English function names, comma between arguments, as `Range.formulas` takes it. */
  | { readonly kind: 'formula'; readonly formula: string };

/** A rectangle of cells, counted from zero, as `Worksheet.getRangeByIndexes` takes it. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The empty cell. */
export const BLANK: CellInput = { kind: 'blank' };

/** A text, whatever it looks like. */
export function text(value: string): CellInput {
  return value === '' ? BLANK : { kind: 'text', text: value };
}

/** A number; `undefined` leaves the cell empty, since a missing number is never zero. */
export function number(value: number | undefined): CellInput {
  return value === undefined ? BLANK : { kind: 'number', number: value };
}

/** A formula, with or without its leading `=`. */
export function formula(value: string): CellInput {
  return { kind: 'formula', formula: value.startsWith('=') ? value : `=${value}` };
}
