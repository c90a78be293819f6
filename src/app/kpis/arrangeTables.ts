import { isSameId } from '../../domain/kpiId';
import { rowsForNewKpis } from '../../layout/newRows';
import { placeOf } from '../check/placeOf';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { rowsOf } from '../model/RowReader';
import type { Session } from '../session';
import { assertUnprotected, assertWritable } from '../setUp/obstacles';
import type { Finding } from '../useCases';
import type { ColumnOfTable, TableReading, TableSort } from '../workbookGateway';
import { looksElsewhere } from './relativeAddresses';

/** The column by which tables are put in the order of the register. */
export const ORDER_HEADER = 'Register row';

/** The tables whose rows stand in another order than the register, and what keeps some of them from being sorted. */
export interface Arrangement {
  readonly sorts: readonly TableSort[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the tables of all years whose rows stand in another order than the given IDs. A table without the column that
 * holds the order is left as it is.
 */
export function arrangement(workbook: KpiWorkbook, ids: readonly string[]): Arrangement {
  const unordered = workbook.years
    .flatMap(({ data, targets, scorecard }) => [data, targets, scorecard])
    .filter((table) => table !== undefined)
    .filter((table) => !isInOrder(table, ids));
  return {
    sorts: unordered
      .filter(({ headers }) => headers.includes(ORDER_HEADER))
      .map((table) => ({ table, header: ORDER_HEADER })),
    findings: unordered
      .filter(({ headers }) => !headers.includes(ORDER_HEADER))
      .map(({ sheet }) => ({
        severity: 'info',
        what: `${sheet} keeps its order: its table has no column "${ORDER_HEADER}".`,
        next: 'Sort it by hand if you want it in the order of the register; nothing depends on the order.',
      })),
  };
}

/** Refuses a sort that Excel would refuse, or that would make a formula of the team look at other cells. */
export async function assertSortable(
  session: Session,
  workbook: KpiWorkbook,
  sorts: readonly TableSort[],
): Promise<void> {
  if (sorts.length === 0) return;
  assertWritable(workbook);
  for (const { table } of sorts) assertUnprotected(workbook, table.sheet);
  const columns = sorts.flatMap(({ table }) => ownColumns(workbook, table));
  for (const { table: name, header, formulas } of await session.gateway.readFormulas(columns)) {
    const table = workbook.table(name);
    if (!table) continue;
    const index = formulas.findIndex(
      (cell, row) =>
        typeof cell === 'string' && cell.startsWith('=') && looksElsewhere(cell, table.row + 1 + row),
    );
    if (index >= 0) throw movingFormula(table, index, header, String(formulas[index]));
  }
}

/** Refuses to reorder a table some of whose rows are hidden by a filter: Excel moves and sorts only the rows that are shown. */
export async function assertUnfiltered(session: Session, tables: readonly TableReading[]): Promise<void> {
  if (tables.length === 0) return;
  const filtered = await session.gateway.findFiltered(tables.map(({ name }) => name));
  const hidden = tables.find(({ name }) => filtered.includes(name));
  if (hidden) throw filteredTable(hidden);
}

/** Columns in which a person may have typed a formula: all but the calculated ones of ours. */
function ownColumns(workbook: KpiWorkbook, table: TableReading): readonly ColumnOfTable[] {
  const year = workbook.years.find((tables) => tablesOf(tables).includes(table))?.year ?? 0;
  const model = {
    years: [{ year, kpis: [], limits: {} }],
    yearStartMonth: workbook.startOf(year),
  };
  const calculated = rowsForNewKpis(model, year, [], {})
    .filter((part) => part.table === table.name)
    .flatMap(({ columns }) => columns.filter(({ content }) => content.kind === 'calculated'))
    .map(({ header }) => header);
  return table.headers
    .filter((header) => !calculated.includes(header))
    .map((header) => ({ table: table.name, header }));
}

function tablesOf({ data, targets, scorecard }: YearTables): readonly (TableReading | undefined)[] {
  return [data, targets, scorecard];
}

function isInOrder(table: TableReading, ids: readonly string[]): boolean {
  const places = rowsOf(table).map((row) => {
    const place = ids.findIndex((id) => isSameId(id, row.text('ID')));
    return place < 0 ? ids.length : place;
  });
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}

function filteredTable(table: TableReading): ClauseboardError {
  return new ClauseboardError('excelRefused', {
    what: `The rows of ${table.sheet} cannot be put in order.`,
    why: 'A filter hides some of them, and Excel sorts only the rows that are shown.',
    next: 'Clear the filter (Data, Clear), then try again.',
    place: placeOf(table, 0, 'ID'),
  });
}

function movingFormula(table: TableReading, row: number, header: string, formula: string): ClauseboardError {
  const place = placeOf(table, row, header);
  return new ClauseboardError('excelRefused', {
    what: `The formula in ${table.sheet}!${place.address} would look at other cells after sorting.`,
    why: `${formula} names a cell by an address that Excel changes when rows are sorted.`,
    next: 'Put a $ before the row number of the address (press F4 while you edit it), then try again.',
    place,
  });
}
