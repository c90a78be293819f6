import { isDateFormat } from '../numfmt';
import type { CellInput } from '../values';
import { listPlaces } from './customLists';
import { readNumberedText } from './numberedText';

/** The kinds of content that a series can go on from; `other` is only copied. */
export type SourceKind = 'number' | 'date' | 'time' | 'list' | 'numberedText' | 'other';

/** A cell that a fill starts from. */
export interface SourceCell {
  readonly input: CellInput;
  readonly kind: SourceKind;
  readonly numberFormat: string;
}

export function sourceCell(input: CellInput, numberFormat: string): SourceCell {
  return { input, numberFormat, kind: kindOf(input, numberFormat) };
}

function kindOf(input: CellInput, numberFormat: string): SourceKind {
  if (typeof input === 'number') {
    if (!isDateFormat(numberFormat)) return 'number';
    return showsDay(numberFormat) ? 'date' : 'time';
  }
  if (typeof input !== 'string' || input.startsWith('=')) return 'other';
  if (listPlaces(input).length > 0) return 'list';
  return readNumberedText(input) ? 'numberedText' : 'other';
}

/** The step of a lone date: what its format shows, as Excel takes it. */
export function ownUnit(numberFormat: string): 'day' | 'month' | 'year' {
  const letters = lettersOf(numberFormat);
  if (letters.includes('d') || letters.includes('h')) return 'day';
  return letters.includes('m') ? 'month' : 'year';
}

function showsDay(numberFormat: string): boolean {
  const letters = lettersOf(numberFormat);
  return /[dy]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
}

/** The letters of a format that stand for parts of dates. */
function lettersOf(numberFormat: string): string {
  return numberFormat
    .toLowerCase()
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .replace(/am\/pm|a\/p/g, '');
}
