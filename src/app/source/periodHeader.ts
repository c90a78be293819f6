import { type Month } from '../../domain/month';
import type { RawCell } from '../workbookGateway';
import { isDateFormat, isPlausibleYear, monthFromHeader } from './monthHeader';
import { folded } from '../../domain/foldedText';
import { monthNamed } from './monthNames';

/** What a header over or beside values says of time. */
export type PeriodHeader =
  | { readonly kind: 'month'; readonly month: Month }
  /** A month whose year stands elsewhere: `Jan`, `März`. */
  | { readonly kind: 'monthName'; readonly number: number }
  /** The nth period of a business year: `P01`, `M1`, or a bare `1` to `12`. */
  | { readonly kind: 'numbered'; readonly number: number; readonly isBare: boolean }
  /** A quarter or half-year: `Q1`, `T1 2026`, `H2`. */
  | {
      readonly kind: 'longPeriod';
      readonly months: 3 | 6;
      readonly number: number;
      readonly year: number | null;
    }
  | { readonly kind: 'year'; readonly year: number };

/** Reads one cell as a header of time; `null` for all else. */
export function readPeriodHeader(cell: RawCell, numberFormat: string): PeriodHeader | null {
  const month = monthFromHeader(cell, numberFormat);
  if (month) return { kind: 'month', month };
  if (typeof cell === 'number') return isDateFormat(numberFormat) ? null : readNumber(cell);
  return typeof cell === 'string' ? readText(folded(cell)) : null;
}

/** The year that a text speaks of, `2025` for `KPIs 2025/26`; `null` when it names none, or several. */
export function yearInText(text: string): number | null {
  const withoutDates = text.replace(/\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}/g, ' ');
  const spans = [
    ...withoutDates.matchAll(
      /(?<![\d.,:])((?:19|20)\d{2})(?:\s*[/–-]\s*(?:\d{4}|\d{2})(?!\d))?(?![\d.,]\d)/g,
    ),
  ];
  const years = [...new Set(spans.map(([, year]) => Number(year)))].filter(isPlausibleYear);
  return years.length === 1 ? (years[0] ?? null) : null;
}

function readNumber(cell: number): PeriodHeader | null {
  if (isPlausibleYear(cell)) return { kind: 'year', year: cell };
  return Number.isInteger(cell) && cell >= 1 && cell <= 12
    ? { kind: 'numbered', number: cell, isBare: true }
    : null;
}

const YEAR = String.raw`(?:fy|gj|bj|geschaftsjahr|business year|year|jahr|annee|exercice|ano|ejercicio)?`;

function readText(text: string): PeriodHeader | null {
  const named = monthNamed(text);
  if (named !== undefined) return { kind: 'monthName', number: named };
  const bare = /^(0?[1-9]|1[0-2])$/.exec(text);
  if (bare) return { kind: 'numbered', number: Number(bare[1]), isBare: true };
  const numbered = /^(?:p|m|period|periode|periodo|month|monat|mois|mes)[ .-]*(0?[1-9]|1[0-2])$/.exec(text);
  if (numbered) return { kind: 'numbered', number: Number(numbered[1]), isBare: false };
  const year = new RegExp(String.raw`^${YEAR}\s*((?:19|20)\d{2})(?:\s*[/–-]\s*(?:\d{4}|\d{2}))?$`).exec(text);
  if (year) return { kind: 'year', year: Number(year[1]) };
  return readLongPeriod(text);
}

function readLongPeriod(text: string): PeriodHeader | null {
  const quarter =
    /^(?:q|t|qtr|quarter|quartal|trim|trimestre)[ .]*([1-4])(?:[\s/'-]+(\d{4}|\d{2}))?$/.exec(text) ??
    /^([1-4])(?:\.|er|eme|e|st|nd|rd|th|o)?\s*(?:q|t|quarter|quartal|trimestre|trim\.?)(?:[\s/'-]+(\d{4}|\d{2}))?$/.exec(
      text,
    );
  if (quarter) return longPeriod(3, quarter[1], quarter[2]);
  const yearFirst = /^(\d{4})[\s/-]*q([1-4])$/.exec(text);
  if (yearFirst) return longPeriod(3, yearFirst[2], yearFirst[1]);
  const half = /^(?:h|hj|s)[ .]*([12])(?:[\s/'-]+(\d{4}|\d{2}))?$/.exec(text);
  return half ? longPeriod(6, half[1], half[2]) : null;
}

function longPeriod(months: 3 | 6, number: string | undefined, year: string | undefined): PeriodHeader {
  const full = year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
  return { kind: 'longPeriod', months, number: Number(number), year: full };
}
