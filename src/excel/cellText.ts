import type { CellInput } from '../layout/cell';

/** Month names and abbreviations of languages that Excel reads dates in; `MAR-01` would become a date. */
const monthWords =
  /^(jan|feb|f[eé]v|m[aä]r|apr|avr|abr|may|mai|mei|mag|maj|jun|juin|giu|jul|juil|lug|aug|ao[uû]|ago|sep|set|oct|okt|ott|out|nov|dec|d[eé]c|dez|dic|gen|ene|lut|mrt)/i;

const truthWords = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|prawda|fałsz)$/i;

/**
 * What is handed to `Range.formulas` for an input. A text that Excel would read as a formula, a number, a date or a
 * truth value gets Excel's own text mark, an apostrophe, which is not part of the value.
 */
export function officeCell(input: CellInput | null): string | number | null {
  if (input === null) return null;
  switch (input.kind) {
    case 'blank':
      return '';
    case 'number':
      return input.number;
    case 'formula':
      return input.formula;
    case 'text':
      return isPlainWord(input.text) ? input.text : `'${input.text}`;
  }
}

/** The same for a cell in the format of texts (`@`): it takes every text as it stands, and would show the apostrophe. */
export function textCell(input: CellInput | null): string | number | null {
  return input?.kind === 'text' ? input.text : officeCell(input);
}

function isPlainWord(text: string): boolean {
  if (!/^\p{L}/u.test(text) || truthWords.test(text)) return false;
  return !/\d/.test(text) || !monthWords.test(text);
}
