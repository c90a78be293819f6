import { isSameId } from '../../domain/kpiId';
import { nearestId } from '../../domain/nearestId';
import { text } from '../../layout/cell';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { type RowReader, rowsOf } from '../model/RowReader';
import type { TableReading } from '../workbookGateway';
import { cellRepair } from './cellRepair';
import type { Found, PlannedRepair } from './found';
import { placeOf } from './placeOf';

/** IDs of data, targets and scorecards that the register does not have, each with the one that was probably meant. */
export function unknownIds(workbook: KpiWorkbook): readonly Found[] {
  const { register } = workbook;
  if (!register) return [];
  return [
    ...spacedIds(register, 'Formulas of the other sheets do not find a KPI whose ID has a space more.'),
    ...workbook.years.flatMap(({ data, targets, scorecard }) =>
      [data, targets, scorecard].flatMap((table) => (table ? unknownIn(workbook, table) : [])),
    ),
  ];
}

function unknownIn(workbook: KpiWorkbook, table: TableReading): readonly Found[] {
  const known = workbook.kpis.map(({ id }) => id).filter((id) => id !== '');
  return [
    ...spacedIds(table, 'Formulas take an ID with a space for another one, so the row counts for no KPI.'),
    ...rowsOf(table)
      .filter((row) => row.text('ID') !== '' && workbook.kpi(row.text('ID')) === undefined)
      .map((row) => unknownId(table, row, known)),
  ];
}

function unknownId(table: TableReading, row: RowReader, known: readonly string[]): Found {
  const id = row.text('ID');
  const meant = meantId(table, id, known);
  return {
    severity: 'warning',
    what: `${id} in ${table.sheet} is no KPI of the register.`,
    why: 'What stands in the row counts for no KPI, and nobody is told that it is missing there.',
    next:
      meant === null
        ? 'Correct the ID, or add the KPI to the register.'
        : `Change it to ${meant}, or add the KPI to the register.`,
    place: placeOf(table, row.index, 'ID'),
    ...(meant !== null && { plan: idRepair(table, row, id, meant) }),
  };
}

/** A typo is only taken for a KPI that has no row in the table yet: otherwise its numbers would count twice. */
function meantId(table: TableReading, id: string, known: readonly string[]): string | null {
  const nearest = nearestId(id, known);
  if (!nearest) return null;
  const hasRows = rowsOf(table).some((row) => isSameId(row.text('ID'), nearest.id));
  return nearest.by === 'near' && hasRows ? null : nearest.id;
}

/** IDs with a space before or behind them, which people do not see and Excel's lookups do. */
function spacedIds(table: TableReading, why: string): readonly Found[] {
  return rowsOf(table)
    .filter((row) => row.text('ID') !== '' && String(row.raw('ID')) !== row.text('ID'))
    .map((row) => ({
      severity: 'error',
      what: `${row.text('ID')} in ${table.sheet} has a space before or behind it.`,
      why,
      next: 'Take the space away.',
      place: placeOf(table, row.index, 'ID'),
      plan: idRepair(table, row, String(row.raw('ID')), row.text('ID')),
    }));
}

function idRepair(table: TableReading, row: RowReader, before: string, after: string): PlannedRepair {
  const place = placeOf(table, row.index, 'ID');
  return cellRepair({
    key: `id ${table.name} ${place.address}`,
    title: before.trim() === after ? 'Take the space away' : `Change it to ${after}`,
    what: `ID on ${table.sheet}`,
    place,
    table,
    row: row.index,
    header: 'ID',
    before: `"${before}"`,
    after: `"${after}"`,
    input: text(after),
    numberFormat: '@',
  });
}
