import { monthOfDay } from '../../domain/day';
import type { Month } from '../../domain/month';
import { absoluteAddress, columnLetters, sheetPrefix } from '../../layout/address';
import { recordsFormula } from '../../layout/sourceFormulas';
import { findRecords } from '../source/readRecords';
import type { LinkSource, Place } from '../useCases';
import type { AreaReading, RawCell } from '../workbookGateway';
import type { LinkedCell, LinkTarget } from './linkTarget';
import { changedSource, hasOtherDates, type SourceReading } from './sourceReading';

type RecordsSource = Extract<LinkSource, { kind: 'records' }>;
type RecordRow = readonly RawCell[];

/** The whole column of the records' dates; `null` for a table, whose columns formulas name. */
export function columnOfDates({ dateField }: RecordsSource, area: AreaReading): Place | null {
  if (area.table) return null;
  const letters = columnLetters(area.column + columnsOf(area).of(dateField));
  return { sheet: area.place.sheet, address: `${letters}:${letters}` };
}

/** The formulas that count or add up the records of each month. */
export function planRecords(
  target: LinkTarget,
  source: RecordsSource,
  { area, line }: SourceReading,
): readonly LinkedCell[] {
  const columns = columnsOf(area);
  const firstRow = columns.headerRow + 1;
  const records = area.values.slice(firstRow);
  const rows = { first: area.row + firstRow, count: records.length };
  const isAlone = !line || !hasOtherDates(line, false, rows);
  const reference = (field: string): string =>
    area.table
      ? `${area.table}[${escapedHeader(field)}]`
      : columnReference(area, columns.of(field), isAlone ? null : rows);
  const formula = (date: string): string =>
    recordsFormula(
      {
        dates: reference(source.dateField),
        add: source.valueField === null ? null : reference(source.valueField),
        ...(source.lessField !== undefined && { less: reference(source.lessField) }),
        only: source.only.map(({ field, equals }) => ({ column: reference(field), equals })),
      },
      date,
    );
  const byMonth = groupByMonth(records, columns.of(source.dateField));
  return target.cells.map((cell) => ({
    cell,
    formula: formula(cell.date),
    value: valueOfMonth(byMonth.get(cell.month) ?? [], source, (field) => columns.of(field)),
  }));
}

/** Where the header row stands in the rectangle, and in which of its columns a field stands. */
function columnsOf(area: AreaReading): { readonly headerRow: number; of(field: string): number } {
  const found = findRecords(area);
  if (!found) throw changedSource(area);
  const { headerRow } = found;
  const headers = (area.values[headerRow] ?? []).map(String);
  return {
    headerRow,
    of(field) {
      const column = headers.indexOf(field);
      if (column < 0) throw changedSource(area, field);
      return column;
    },
  };
}

function columnReference(
  area: AreaReading,
  column: number,
  rows: { readonly first: number; readonly count: number } | null,
): string {
  const letters = columnLetters(area.column + column);
  const cells = rows
    ? `${absoluteAddress(rows.first, area.column + column)}:${absoluteAddress(rows.first + rows.count - 1, area.column + column)}`
    : `$${letters}:$${letters}`;
  return `${sheetPrefix(area.place.sheet)}${cells}`;
}

function groupByMonth(
  records: readonly RecordRow[],
  dateColumn: number,
): ReadonlyMap<Month, readonly RecordRow[]> {
  const groups = new Map<Month, RecordRow[]>();
  for (const record of records) {
    const date = record[dateColumn];
    const month = typeof date === 'number' ? monthOfDay(date) : null;
    if (month === null) continue;
    const group = groups.get(month);
    if (group) group.push(record);
    else groups.set(month, [record]);
  }
  return groups;
}

/** What the formula will show, so that a preview can be trusted: the same rules, on the cells that were read. */
function valueOfMonth(
  inMonth: readonly RecordRow[],
  source: RecordsSource,
  columnOf: (field: string) => number,
): RawCell | null {
  if (inMonth.length === 0) return null;
  const chosen = inMonth.filter((record) =>
    source.only.every(
      ({ field, equals }) => String(record[columnOf(field)] ?? '').toLowerCase() === equals.toLowerCase(),
    ),
  );
  if (source.valueField === null) return chosen.length;
  if (chosen.length === 0) return null;
  const sum = (field: string): number =>
    chosen.reduce((total, record) => {
      const cell = record[columnOf(field)];
      return typeof cell === 'number' ? total + cell : Number.NaN;
    }, 0);
  const total = sum(source.valueField) - (source.lessField === undefined ? 0 : sum(source.lessField));
  return Number.isNaN(total) ? '#N/A' : total;
}

/** Escapes what has a meaning inside the brackets of a structured reference. Source: [MS-XLSX] structure references. */
function escapedHeader(header: string): string {
  const escaped = header.replace(/['#[\]@]/g, "'$&");
  return /^[\p{L}\p{N}]+$/u.test(header) ? escaped : `[${escaped}]`;
}
