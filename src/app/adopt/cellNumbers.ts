import { readEntry } from '../../domain/entry';
import { readTypedNumber } from '../../domain/typedNumber';
import type { SourceForm } from '../../layout/sourceFormulas';
import type { RawCell } from '../workbookGateway';
import type { NumberForm } from './types';

/** What a cell of somebody's sheet says, before anybody knows whether it means percent. */
export type CellNumber =
  | { readonly kind: 'number'; readonly number: number; readonly showsPercent: boolean }
  /** A number typed as a text; `95 %` is 95 and says percent. */
  | { readonly kind: 'numberText'; readonly number: number; readonly saysPercent: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'unusable'; readonly text: string };

/** Reads a cell of somebody's sheet by its own number format; `1.234`, which may be a thousand or one, is unusable. */
export function readCellNumber(value: RawCell, numberFormat: string): CellNumber {
  const entry = readEntry(typeof value === 'string' ? value.trim() : value);
  switch (entry.kind) {
    case 'number':
      return { kind: 'number', number: entry.number, showsPercent: showsPercent(numberFormat) };
    case 'blank':
    case 'notApplicable':
      return { kind: entry.kind };
    case 'error':
      return { kind: 'unusable', text: entry.error };
    case 'text': {
      const [, digits = ''] = /^(.*?)\s*%?$/s.exec(entry.text) ?? [];
      const number = readTypedNumber(digits);
      return typeof number === 'number'
        ? { kind: 'numberText', number, saysPercent: entry.text.endsWith('%') }
        : { kind: 'unusable', text: entry.text };
    }
  }
}

/** Whether a number format shows a fraction as percent. */
export function showsPercent(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** A cell as the team sees it: 0.961 in percent is `96.1 %`. */
export function shownCell({ value, numberFormat }: FormattedValue): string | number {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string' || !showsPercent(numberFormat)) return value;
  return `${Number((value * 100).toPrecision(6))} %`;
}

/** A value with the number format of its cell. */
interface FormattedValue {
  readonly value: RawCell;
  readonly numberFormat: string;
}

/**
 * How each cell of a line is read. A filled cell goes by its own number format, an empty one by what most of the line is,
 * since that is how its number will be typed.
 */
export function cellForms(cells: readonly FormattedValue[], form: NumberForm): readonly SourceForm[] {
  const read = cells.map(({ value, numberFormat }) => readCellNumber(value, numberFormat));
  const numbers = read.filter((cell) => cell.kind === 'number');
  const mostShowPercent = numbers.filter((cell) => cell.showsPercent).length * 2 > numbers.length;
  const typesTexts = read.some(({ kind }) => kind === 'numberText');
  return read.map((cell, index): SourceForm => {
    // `1.234` beside texts such as `987` would come out a thousand times too small, so it is left to show Check.
    if (cell.kind === 'unusable' && /\d/.test(cell.text)) return 'asIs';
    if (cell.kind === 'numberText' || (cell.kind !== 'number' && typesTexts)) return 'text';
    if (form === 'fraction') return 'fraction';
    const isFraction =
      cell.kind === 'number'
        ? cell.showsPercent
        : mostShowPercent || showsPercent(cells[index]?.numberFormat ?? '');
    return isFraction ? 'fraction' : 'asIs';
  });
}
