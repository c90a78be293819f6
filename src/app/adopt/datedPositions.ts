import { addMonths, isBefore, type Month, monthNumberOf, monthOf, yearOf } from '../../domain/month';
import type { LineReader } from '../source/lineReader';
import { type PeriodHeader, readPeriodHeader } from '../source/periodHeader';

/** Month headers of one line, before anybody knows their years. */
export interface HeaderLine {
  readonly line: number;
  readonly cells: readonly HeaderCell[];
}

interface HeaderCell {
  readonly position: number;
  readonly header: Exclude<PeriodHeader, { kind: 'year' }>;
}

/** A month header with its month. */
export interface DatedPosition {
  readonly position: number;
  readonly month: Month;
}

/** The headers of time in a line, of one kind: months before numbered periods before quarters, which then are sums. */
export function headersOfLine(read: LineReader, line: number): readonly HeaderCell[] {
  const found = Array.from({ length: read.positions }, (_, position) => {
    const { value, numberFormat } = read(line, position);
    return { position, header: readPeriodHeader(value, numberFormat) };
  }).filter((cell): cell is HeaderCell => cell.header !== null && cell.header.kind !== 'year');
  const of = (...kinds: readonly HeaderCell['header']['kind'][]) =>
    found.filter(({ header }) => kinds.includes(header.kind));
  const months = of('month', 'monthName');
  if (months.length > 1) return months;
  const numbered = countingUp(of('numbered'));
  if (numbered.length > 1) return numbered;
  return of('longPeriod');
}

/** Bare numbers are headers only where they count 1, 2, 3 to 12 without a gap; else they are somebody's figures. */
function countingUp(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  if (cells.some(({ header }) => header.kind === 'numbered' && !header.isBare)) {
    return cells.filter(({ header }) => header.kind === 'numbered' && !header.isBare);
  }
  const start = cells.findIndex(({ header }) => header.kind === 'numbered' && header.number === 1);
  const run = cells.slice(start, start + 12);
  const counts = run.every(({ header }, index) => header.kind === 'numbered' && header.number === index + 1);
  return start >= 0 && run.length === 12 && counts ? run : [];
}

/** Whether some header of the line needs a year from elsewhere. */
export function lacksYears({ cells }: HeaderLine): boolean {
  return cells.some(
    ({ header }) =>
      header.kind === 'monthName' ||
      header.kind === 'numbered' ||
      (header.kind === 'longPeriod' && header.year === null),
  );
}

/** Years that stand over or beside the headers, each for its own position and those after it. */
export function yearsBeside(read: LineReader, { line }: HeaderLine): ReadonlyMap<number, number> | null {
  for (let other = line - 1; other >= 0; other -= 1) {
    const found = Array.from({ length: read.positions }, (_, position) => {
      const { value, numberFormat } = read(other, position);
      return { position, header: readPeriodHeader(value, numberFormat) };
    }).flatMap(({ position, header }) => (header?.kind === 'year' ? [[position, header.year] as const] : []));
    if (found.length > 0) return new Map(found);
  }
  return null;
}

/** How the headers of a line get their years. */
export interface YearRule {
  /** Calendar year of the first header without a year. */
  readonly firstYear: number;
  /** Years over the headers; they go before `firstYear`. */
  readonly beside: ReadonlyMap<number, number> | null;
  readonly yearStartMonth: number;
}

/**
 * The month of each header. A month name takes the year over it or of the header before it, and the next year once the
 * names start again (`Nov`, `Dec`, `Jan`). Numbered periods and quarters count from the start of the business year, and a quarter
 * stands for its last month. From the first month that stands twice on nothing is read.
 */
export function dateHeaders({ cells }: HeaderLine, rule: YearRule): readonly DatedPosition[] {
  const runsBack = isDescending(cells);
  let last: Month | null = null;
  let lastYearBeside: number | null = null;
  const dated: DatedPosition[] = [];
  const seen = new Set<Month>();
  const names = new Set<number>();
  for (const { position, header } of cells) {
    const beside = yearBeside(rule.beside, position);
    const isNewYear = beside !== lastYearBeside;
    lastYearBeside = beside;
    const month = monthOfHeader(header, {
      year: beside ?? rule.firstYear,
      after: isNewYear ? null : last,
      runsBack,
      start: rule.yearStartMonth,
    });
    // Without years of their own, the same names once more may be next year's or the plan's: nobody can tell.
    const isSecondBlock = header.kind === 'monthName' && beside === null && names.has(header.number);
    if (seen.has(month) || isSecondBlock) break;
    seen.add(month);
    if (header.kind === 'monthName') names.add(header.number);
    dated.push({ position, month });
    last = month;
  }
  return dated;
}

interface Around {
  readonly year: number;
  readonly after: Month | null;
  readonly runsBack: boolean;
  readonly start: number;
}

function monthOfHeader(header: HeaderCell['header'], { year, after, runsBack, start }: Around): Month {
  switch (header.kind) {
    case 'month':
      return header.month;
    case 'monthName': {
      const month = monthOf(after ? yearOf(after) : year, header.number);
      if (!after || runsBack) return month;
      return isBefore(after, month) ? month : addMonths(month, 12);
    }
    case 'numbered':
      return addMonths(monthOf(year, start), header.number - 1);
    case 'longPeriod':
      return addMonths(monthOf(header.year ?? year, start), header.number * header.months - 1);
  }
}

/** Month names that only go back, newest first, stay in one year. */
function isDescending(cells: readonly HeaderCell[]): boolean {
  const numbers = cells.map(({ header }) =>
    header.kind === 'monthName' ? header.number : header.kind === 'month' ? monthNumberOf(header.month) : 0,
  );
  return (
    numbers.length > 2 && numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? 0))
  );
}

function yearBeside(beside: ReadonlyMap<number, number> | null, position: number): number | null {
  if (!beside) return null;
  const before = [...beside].filter(([at]) => at <= position).at(-1) ?? [...beside][0];
  return before ? before[1] : null;
}
