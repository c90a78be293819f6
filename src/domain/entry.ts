/**
 * What a cell of `KPI Data` says. A blank is never zero, and a number written as text is text: both are shown to the
 * team instead of being guessed at.
 */
export type MeasureEntry =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string };

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!)$/i;

/**
 * Reads a cell value as Office hands it over: empty cells and formulas that return "" are `''`, errors are texts such as
 * `#DIV/0!`. `n/a` in either case says that the KPI does not apply in that month.
 */
export function readEntry(value: number | string | boolean | null | undefined): MeasureEntry {
  if (value === null || value === undefined || value === '') return { kind: 'blank' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { kind: 'number', number: value } : { kind: 'error', error: '#NUM!' };
  }
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (value.toLowerCase() === 'n/a') return { kind: 'notApplicable' };
  if (ERROR.test(value)) return { kind: 'error', error: value };
  return { kind: 'text', text: value };
}
