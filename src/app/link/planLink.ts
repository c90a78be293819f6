import { firstDayOf, monthOfDay } from '../../domain/day';
import type { Month } from '../../domain/month';
import { absoluteAddress, columnLetters, sheetPrefix } from '../../layout/address';
import {
  cellFormula,
  monthLookupFormula,
  recordsFormula,
  type SourceFactor,
} from '../../layout/sourceFormulas';
import { ClauseboardError } from '../ClauseboardError';
import { findMonths } from '../source/readMonths';
import { findRecords } from '../source/readRecords';
import type { LinkSource } from '../useCases';
import type { AreaReading, RawCell } from '../workbookGateway';
import type { LinkTarget, TargetCell } from './linkTarget';

/** One month of a link: the formula for the cell and what it will show; nothing where the source has no such month. */
export interface LinkedCell {
  readonly cell: TargetCell;
  readonly formula: string;
  readonly value: RawCell | null;
}

/** The formulas that fill a measure from a source. Throws a `ClauseboardError` when the source cannot be read. */
export function planLink(target: LinkTarget, source: LinkSource, area: AreaReading): readonly LinkedCell[] {
  return source.kind === 'months' ? planMonths(target, source, area) : planRecords(target, source, area);
}

function planMonths(
  target: LinkTarget,
  source: Extract<LinkSource, { kind: 'months' }>,
  area: AreaReading,
): readonly LinkedCell[] {
  const found = findMonths(area);
  if (found?.layout !== source.layout || !found.lines.some(({ index }) => index === source.line)) {
    throw changedSource(area);
  }
  const across = found.layout === 'across';
  const lineReference = (line: number): string =>
    across
      ? `${sheetPrefix(area.place.sheet)}$${area.row + line + 1}:$${area.row + line + 1}`
      : `${sheetPrefix(area.place.sheet)}$${columnLetters(area.column + line)}:$${columnLetters(area.column + line)}`;
  const positions = new Map(found.months.map(({ month, position }) => [month, position]));
  const at = (position: number): readonly [number, number] =>
    across ? [source.line, position] : [position, source.line];
  const factor = factorFor(
    target,
    area,
    found.months.map(({ position }) => at(position)),
  );
  return target.cells.flatMap((cell): LinkedCell[] => {
    const position = positions.get(cell.month);
    const [row, column] = at(position ?? 0);
    const raw = position === undefined ? '' : (area.values[row]?.[column] ?? '');
    const value = raw === '' ? null : scaled(raw, factor);
    if (found.headersAreFirstDays) {
      const reference = { dates: lineReference(found.headerLine), values: lineReference(source.line) };
      return [{ cell, value, formula: monthLookupFormula(reference, cell.date, factor) }];
    }
    if (position === undefined) return [];
    const address = `${sheetPrefix(area.place.sheet)}${absoluteAddress(area.row + row, area.column + column)}`;
    return [{ cell, value, formula: cellFormula(address, factor) }];
  });
}

/** A share that the source shows in percent is stored as 0.81; a KPI in `%` that is typed as a value wants 81. */
function factorFor(
  { kpi, measure }: LinkTarget,
  area: AreaReading,
  cells: readonly (readonly [number, number])[],
): SourceFactor {
  const wantsPercent = measure.role === '=' && kpi.unit.startsWith('%') && kpi.multiplier === 1;
  const formats = cells.map(([row, column]) => area.numberFormats[row]?.[column] ?? '');
  return wantsPercent && formats.every((format) => format.includes('%')) ? 100 : 1;
}

function scaled(raw: RawCell, factor: SourceFactor): RawCell {
  return typeof raw === 'number' ? raw * factor : raw;
}

function planRecords(
  target: LinkTarget,
  source: Extract<LinkSource, { kind: 'records' }>,
  area: AreaReading,
): readonly LinkedCell[] {
  const found = findRecords(area);
  if (!found) throw changedSource(area);
  const headers =
    found.headerRow < 0 ? (area.table?.headers ?? []) : (area.values[found.headerRow] ?? []).map(String);
  const columnOf = (field: string): number => {
    const column = headers.indexOf(field);
    if (column < 0) throw changedSource(area, field);
    return column;
  };
  const reference = (field: string): string =>
    area.table ? `${area.table.name}[${escapedHeader(field)}]` : wholeColumn(area, columnOf(field));
  const formula = (cell: TargetCell): string =>
    recordsFormula(
      {
        dates: reference(source.dateField),
        add: source.valueField === null ? null : reference(source.valueField),
        ...(source.lessField !== undefined && { less: reference(source.lessField) }),
        only: source.only.map(({ field, equals }) => ({ column: reference(field), equals })),
      },
      cell.date,
    );
  const records = area.values.slice(found.headerRow + 1);
  const byMonth = groupByMonth(records, columnOf(source.dateField));
  return target.cells.map((cell) => ({
    cell,
    formula: formula(cell),
    value: valueOfMonth(byMonth.get(cell.month) ?? [], source, columnOf),
  }));
}

type RecordRow = readonly RawCell[];

function groupByMonth(
  records: readonly RecordRow[],
  dateColumn: number,
): ReadonlyMap<Month, readonly RecordRow[]> {
  const groups = new Map<Month, RecordRow[]>();
  for (const record of records) {
    const date = record[dateColumn];
    const month = typeof date === 'number' ? monthOfDay(date) : null;
    if (month === null || (typeof date === 'number' && date < firstDayOf(month))) continue;
    groups.set(month, [...(groups.get(month) ?? []), record]);
  }
  return groups;
}

/** What the formula will show, so that a preview can be trusted: the same rules, on the cells that were read. */
function valueOfMonth(
  inMonth: readonly RecordRow[],
  source: Extract<LinkSource, { kind: 'records' }>,
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

function wholeColumn(area: AreaReading, column: number): string {
  const letters = columnLetters(area.column + column);
  return `${sheetPrefix(area.place.sheet)}$${letters}:$${letters}`;
}

/** Escapes what has a meaning inside the brackets of a structured reference. Source: [MS-XLSX] structure references. */
function escapedHeader(header: string): string {
  const escaped = header.replace(/['#[\]@]/g, "'$&");
  return /^[\p{L}\p{N}]+$/u.test(header) ? escaped : `[${escaped}]`;
}

function changedSource(area: AreaReading, field?: string): ClauseboardError {
  return new ClauseboardError('selectionIsNotUsable', {
    what: 'The source is not what it was when it was selected.',
    why:
      field === undefined
        ? `${area.place.sheet}!${area.place.address} holds neither the months nor the records that were chosen.`
        : `${area.place.sheet}!${area.place.address} has no column "${field}" any more.`,
    next: 'Select the source again and press "Use the selected range".',
    place: area.place,
  });
}
