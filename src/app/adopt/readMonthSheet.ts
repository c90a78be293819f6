import { addMonths, type Month, monthNumberOf, yearOf } from '../../domain/month';
import { lineReader, type LineReader, type MonthsLayout } from '../source/lineReader';
import { readPeriodHeader, yearInText } from '../source/periodHeader';
import { areFirstDays, fewestMonths, searchDepth } from '../source/readMonths';
import type { AreaReading } from '../workbookGateway';
import {
  dateHeaders,
  type DatedPosition,
  type HeaderLine,
  headersOfLine,
  lacksYears,
  yearsBeside,
} from './datedPositions';
import { type ColumnRole, lineKind, roleOfHeader } from './headerWords';
import type { AdoptionAnswers, YearSource } from './types';

/** A rectangle as a sheet of months: where the months stand, and what stands beside them. */
export interface MonthSheet {
  readonly area: AreaReading;
  readonly layout: MonthsLayout;
  readonly read: LineReader;
  readonly headerLine: number;
  readonly months: readonly DatedPosition[];
  /** Headers that were left out, since their month stands once before. */
  readonly repeated: number;
  readonly year: YearSource;
  readonly yearStartMonth: number;
  readonly headersAreFirstDays: boolean;
  /** The headers are quarters or half-years. */
  readonly monthsPerHeader: 1 | 3 | 6;
  /** Where each month's targets stand, where plan and actual figures share a month header; else empty. */
  readonly targetPositions: ReadonlyMap<Month, number>;
  /** The first line that can be a KPI. */
  readonly firstLine: number;
  /** What the positions beside the months hold; `text` is a column of words before the months without a known header. */
  readonly roles: ReadonlyMap<number, ColumnRole | 'text'>;
  readonly headerTexts: ReadonlyMap<number, string>;
}

/** What is known apart from the sheet. */
export interface MonthContext {
  /** The start of the business year where the workbook has settled it. */
  readonly yearStartMonth: number | null;
  /** The year of months whose year stands nowhere. */
  readonly assumedYear: number;
}

/** Finds the months of a rectangle, across or down, whichever are more; `null` where there are none. */
export function readMonthSheet(
  area: AreaReading,
  answers: AdoptionAnswers,
  context: MonthContext,
): MonthSheet | null {
  const across = headerLineOf(area, 'across');
  const down = headerLineOf(area, 'down');
  if (down && down.cells.length > (across?.cells.length ?? 0)) {
    return sheetOf(area, 'down', down, answers, context);
  }
  return across ? sheetOf(area, 'across', across, answers, context) : null;
}

function headerLineOf(area: AreaReading, layout: MonthsLayout): HeaderLine | null {
  const read = lineReader(area, layout);
  const lines = Array.from({ length: Math.min(searchDepth, read.lines - 1) }, (_, line): HeaderLine => ({
    line,
    cells: headersOfLine(read, line),
  }));
  const most = Math.max(0, ...lines.map(({ cells }) => cells.length));
  return most < fewestMonths ? null : (lines.find(({ cells }) => cells.length === most) ?? null);
}

function sheetOf(
  area: AreaReading,
  layout: MonthsLayout,
  header: HeaderLine,
  answers: AdoptionAnswers,
  context: MonthContext,
): MonthSheet {
  const read = lineReader(area, layout);
  const year = yearSourceOf(area, layout, header, answers, context);
  const isAnswered = answers.year !== undefined;
  const settled = context.yearStartMonth ?? answers.yearStartMonth;
  const rule = {
    firstYear: firstYearOf(header, year.kind === 'headers' ? context.assumedYear : year.year),
    beside: isAnswered || !lacksYears(header) ? null : yearsBeside(read, header),
  };
  const dated = (yearStartMonth: number) => dateHeaders(header, { ...rule, yearStartMonth });
  const yearStartMonth = settled ?? startOf(dated(1), header);
  const headed = dated(yearStartMonth);
  const pairs = planAndActual(read, header.line + 1, headed);
  const months = pairs?.actual ?? headed;
  const headerTexts = textsOver(read, header, [...headed, ...months, ...(pairs?.target ?? [])]);
  const [first] = header.cells;
  return {
    area,
    layout,
    read,
    headerLine: header.line,
    months,
    repeated: header.cells.length - headed.length,
    year,
    yearStartMonth,
    headersAreFirstDays: areFirstDays(read, header.line, months),
    monthsPerHeader: first?.header.kind === 'longPeriod' ? first.header.months : 1,
    targetPositions: new Map((pairs?.target ?? []).map(({ month, position }) => [month, position])),
    firstLine: header.line + (pairs ? 2 : 1),
    roles: rolesOf(headerTexts, read, headed),
    headerTexts,
  };
}

/**
 * A month header merged over two columns, `Plan` and `Actual` under it: the actual figures are the values, the others the targets.
 * `null` where the line under the headers says no such thing for every month.
 */
function planAndActual(
  read: LineReader,
  line: number,
  headed: readonly DatedPosition[],
): { readonly actual: readonly DatedPosition[]; readonly target: readonly DatedPosition[] } | null {
  const find = (kind: 'target' | 'actual') =>
    headed.flatMap(({ month, position }, index) => {
      const end = headed[index + 1]?.position ?? position + 2;
      for (let at = position; at < end; at += 1) {
        const { value } = read(line, at);
        if (typeof value === 'string' && lineKind(value) === kind) return [{ month, position: at }];
      }
      return [];
    });
  const actual = find('actual');
  return actual.length === headed.length ? { actual, target: find('target') } : null;
}

function yearSourceOf(
  area: AreaReading,
  layout: MonthsLayout,
  header: HeaderLine,
  answers: AdoptionAnswers,
  { assumedYear }: MonthContext,
): YearSource {
  if (!lacksYears(header) || header.cells.some((cell) => cell.header.kind === 'month')) {
    return { kind: 'headers' };
  }
  if (answers.year !== undefined) return { kind: 'assumed', year: answers.year };
  const beside = yearsBeside(lineReader(area, layout), header);
  const [besideYear] = beside?.values() ?? [];
  if (besideYear !== undefined) return { kind: 'found', year: besideYear, where: String(besideYear) };
  const rowsAbove = layout === 'across' ? header.line : (header.cells[0]?.position ?? 0);
  const titles = area.values
    .slice(0, rowsAbove)
    .reverse()
    .flat()
    .filter((cell) => typeof cell === 'string');
  for (const where of [...titles, area.place.sheet]) {
    const found = yearInText(where);
    if (found !== null) return { kind: 'found', year: found, where };
  }
  return { kind: 'assumed', year: assumedYear };
}

/** Where some headers name their year and the first does not, its year follows from theirs. */
function firstYearOf({ cells }: HeaderLine, otherwise: number): number {
  const dated = cells.find(({ header }) => header.kind === 'month')?.header;
  const [first] = cells;
  if (dated?.kind !== 'month' || first?.header.kind !== 'monthName') return otherwise;
  return yearOf(dated.month) - (monthNumberOf(dated.month) < first.header.number ? 1 : 0);
}

/** Whole years of months in a row show where the business year starts. */
function startOf(months: readonly DatedPosition[], { cells }: HeaderLine): number {
  const [first] = months;
  const isNamed = cells.every(({ header }) => header.kind === 'month' || header.kind === 'monthName');
  if (!first || !isNamed || months.length % 12 !== 0) return 1;
  const inARow = months.every(({ month }, index) => month === addMonths(first.month, index));
  return inARow ? monthNumberOf(first.month) : 1;
}

/** How far over a header line the header of a column may stand, where cells are merged. */
const headerHeight = 3;

function textsOver(
  read: LineReader,
  { line }: HeaderLine,
  months: readonly DatedPosition[],
): ReadonlyMap<number, string> {
  const taken = new Set(months.map(({ position }) => position));
  const texts = Array.from({ length: read.positions }, (_, position) => {
    const lines = Array.from({ length: headerHeight }, (_unused, up) => line - up).filter((one) => one >= 0);
    const found = lines
      .map((one) => read(one, position).value)
      .find((value) => typeof value === 'string' && value.trim() !== '');
    return [position, String(found ?? '').trim()] as const;
  });
  return new Map(texts.filter(([position]) => !taken.has(position)));
}

function rolesOf(
  headers: ReadonlyMap<number, string>,
  read: LineReader,
  months: readonly DatedPosition[],
): ReadonlyMap<number, ColumnRole | 'text'> {
  const firstMonth = Math.min(read.positions, ...months.map(({ position }) => position));
  return new Map(
    [...headers].flatMap(([position, text]): [number, ColumnRole | 'text'][] => {
      const role = roleOfHeader(text);
      if (role) return [[position, role]];
      const isTime = readPeriodHeader(text, 'General') !== null;
      return position < firstMonth && !isTime ? [[position, 'text']] : [];
    }),
  );
}
