import { getFormatFromId, isTextFormat, parseValue } from './numfmt';
import { isNumberFormat } from './displayText';
import { assertFormula } from './formulaSyntax';
import { type CellInput, errorValue, isErrorText } from './values';

/** What Excel makes of a text. */
export interface Coerced {
  readonly input: CellInput;
  /** The number format that Excel gives a cell that had none: for dates, percentages, money, thousands. */
  readonly numberFormat?: string;
}

/**
 * What Excel (US English) makes of a text that is typed, or written as a value by an add-in:
 * `12 %` a number with a percent format, `2026-03-01` and `3/1/2026` dates, `2026-03` the first of a month,
 * `=A1` a formula, `TRUE` a boolean, `#N/A` an error, `'12` and anything else a text.
 * In a cell formatted as text (`@`) everything stays text. Throws `InvalidArgument` for a formula that cannot be read.
 */
export function coerceInput(text: string, numberFormat: string): Coerced {
  if (text === '') return { input: null };
  if (isNumberFormat(numberFormat) && isTextFormat(numberFormat)) return { input: asText(text) };
  if (text.startsWith("'") || text === '=') return { input: text };
  if (text.startsWith('=')) return { input: readableFormula(text) };
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { input: upper === 'TRUE' };
  if (isErrorText(upper)) return { input: errorValue(upper) };
  const number = numberOf(text);
  if (number) {
    return numberFormat === 'General' && number.numberFormat !== undefined ? number : { input: number.input };
  }
  if (/^[+-]./.test(text)) return { input: readableFormula(`=${text}`) };
  return { input: text };
}

/** A text as it is, marked so that it is not taken for a formula. */
export function asText(text: string): string {
  return /^[=']/.test(text) ? `'${text}` : text;
}

function numberOf(text: string): Coerced | null {
  const month = /^\s*(\d{4})[-/](\d{1,2})\s*$/.exec(text);
  // `2026-03`, which numfmt leaves as text, is a month to Excel.
  const parsed = parseValue(month ? `${String(month[1])}-${String(month[2]).padStart(2, '0')}-01` : text);
  if (typeof parsed?.value !== 'number') return null;
  const { value } = parsed;
  const numberFormat = month ? 'mmm-yy' : formatOf(parsed);
  return numberFormat === undefined ? { input: value } : { input: value, numberFormat };
}

function formatOf(parsed: NonNullable<ReturnType<typeof parseValue>>): string | undefined {
  if (parsed.formatId === undefined) return undefined;
  return shortDates.get(parsed.formatId) ?? getFormatFromId(parsed.formatId) ?? undefined;
}

/** The formats that follow the system's region, as US English Excel names them. */
const shortDates = new Map([
  [14, 'm/d/yyyy'],
  [22, 'm/d/yyyy h:mm'],
]);

function readableFormula(formula: string): string {
  assertFormula(formula);
  return formula;
}
