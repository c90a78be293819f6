import { firstDayOf } from '../../domain/day';
import type { Month } from '../../domain/month';
import type { AreaReading } from '../workbookGateway';
import { lineReader, type LineReader, type MonthsLayout } from './lineReader';
import { isDateFormat, monthFromHeader } from './monthHeader';

/** Months across or down, as they were found in a rectangle. Positions are counted in the rectangle from zero. */
export interface MonthsFound {
  readonly layout: MonthsLayout;
  /** The row (across) or column (down) that holds the month headers. */
  readonly headerLine: number;
  readonly months: readonly { readonly month: Month; readonly position: number }[];
  readonly lines: readonly { readonly label: string; readonly index: number }[];
  /** Every header is a date on the first of its month: then formulas can look months up. */
  readonly headersAreFirstDays: boolean;
}

/** How many lines from the rim of a rectangle a header may stand. */
export const searchDepth = 12;

/** Fewer months than this are no run of months. */
export const fewestMonths = 2;

/** Finds a run of months in a rectangle; the orientation with more months wins. `undefined` when there is none. */
export function findMonths(area: AreaReading): MonthsFound | undefined {
  const across = best(area, 'across');
  const down = best(area, 'down');
  if (!across || !down) return across ?? down;
  return down.months.length > across.months.length ? down : across;
}

function best(area: AreaReading, layout: MonthsLayout): MonthsFound | undefined {
  const cellAt = lineReader(area, layout);
  const depth = Math.min(searchDepth, cellAt.lines);
  const candidates = Array.from({ length: depth }, (_, line) => monthsOfLine(cellAt, line));
  const most = Math.max(0, ...candidates.map((months) => months.length));
  const headerLine = candidates.findIndex((months) => months.length === most);
  const months = candidates[headerLine];
  if (most < fewestMonths || !months || hasRepeats(months.map(({ month }) => month))) return undefined;
  const lines = linesBelow(cellAt, headerLine, months);
  if (lines.length === 0) return undefined;
  return { layout, headerLine, months, lines, headersAreFirstDays: areFirstDays(cellAt, headerLine, months) };
}

type HeaderMonths = MonthsFound['months'];

function monthsOfLine(cellAt: LineReader, line: number): HeaderMonths {
  return Array.from({ length: cellAt.positions }, (_, position) => {
    const { value, numberFormat } = cellAt(line, position);
    return { month: monthFromHeader(value, numberFormat), position };
  }).filter((found): found is HeaderMonths[number] => found.month !== undefined);
}

function hasRepeats(months: readonly Month[]): boolean {
  return new Set(months).size !== months.length;
}

function linesBelow(cellAt: LineReader, headerLine: number, months: HeaderMonths): MonthsFound['lines'] {
  const first = months[0]?.position ?? 0;
  const found: { label: string; index: number }[] = [];
  for (let line = headerLine + 1; line < cellAt.lines; line += 1) {
    const holdsNumbers = months.some(({ position }) => typeof cellAt(line, position).value === 'number');
    if (!holdsNumbers) continue;
    const label = Array.from({ length: first }, (_, position) => cellAt(line, position))
      .filter(
        ({ value, numberFormat }) => typeof value === 'string' && value !== '' && !isDateFormat(numberFormat),
      )
      .map(({ value }) => String(value))
      .join(' ');
    found.push({ label: label === '' ? `Line ${line + 1}` : label, index: line });
  }
  return found;
}

/** Whether every header is a date on the first of its month, so that formulas can look months up. */
export function areFirstDays(cellAt: LineReader, headerLine: number, months: HeaderMonths): boolean {
  return months.every(({ month, position }) => cellAt(headerLine, position).value === firstDayOf(month));
}
