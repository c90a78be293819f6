import { isBefore } from '../../domain/month';
import type { Kpi } from '../../domain/kpi';
import { identifiedKpis } from '../model/identifiedKpis';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { rowsWithId } from '../model/RowReader';
import type { TableReading } from '../workbookGateway';
import type { Found, PlannedRepair } from './found';
import { placeOfTable } from './placeOf';

/** Works out the rows of a KPI for those of a year's tables that have none of it. */
export type PlanRows = (
  year: YearTables,
  kpi: Kpi,
  tables: readonly (TableReading | undefined)[],
) => PlannedRepair | undefined;

/** KPIs that a year's tables know in part: numbers without a scorecard row, without targets, or no numbers although earlier years have some. */
export function missingRows(workbook: KpiWorkbook, planRows: PlanRows = () => undefined): readonly Found[] {
  return workbook.years.flatMap((tables) => {
    const kpis = identifiedKpis(workbook);
    const measured = kpis.filter(({ id }) => rowsWithId(tables.data, id).length > 0);
    return [
      ...withoutData(workbook, tables, kpis, planRows),
      ...withoutRow(planRows, tables, measured, tables.scorecard, {
        what: 'has no row on the scorecard',
        why: 'Its numbers are never calculated, coloured or counted.',
      }),
      ...withoutRow(planRows, tables, measured, tables.targets, {
        what: 'has no rows for targets',
        why: 'Without a row there is no place for its targets, so no value is judged.',
      }),
    ];
  });
}

/** KPIs that have numbers in an earlier year and no row in this one, though they are still active. */
function withoutData(
  workbook: KpiWorkbook,
  tables: YearTables,
  kpis: readonly Kpi[],
  planRows: PlanRows,
): readonly Found[] {
  const { data, year } = tables;
  const [firstMonth] = workbook.months(year);
  if (!data || !firstMonth) return [];
  const hasRows = (id: string, other: YearTables): boolean => rowsWithId(other.data, id).length > 0;
  const earlier = workbook.years.filter((other) => other.year < year);
  return kpis
    .filter(({ activeTo }) => activeTo === undefined || !isBefore(activeTo, firstMonth))
    .filter(({ id }) => !hasRows(id, tables) && earlier.some((other) => hasRows(id, other)))
    .map((kpi) => ({
      severity: 'warning',
      what: `${kpi.id} has no row in ${data.sheet}, so it has no value in ${year}.`,
      why: 'Its trend ends, and nobody is asked for its numbers.',
      next: 'Add its rows, or type in the register until when it was active.',
      ...planned(planRows(tables, kpi, [data, tables.targets, tables.scorecard])),
    }));
}

function withoutRow(
  planRows: PlanRows,
  tables: YearTables,
  kpis: readonly Kpi[],
  table: TableReading | undefined,
  words: { readonly what: string; readonly why: string },
): readonly Found[] {
  if (!table) return [];
  return kpis
    .filter(({ id }) => rowsWithId(table, id).length === 0)
    .map((kpi) => ({
      severity: 'warning',
      what: `${kpi.id} ${words.what} of ${tables.year}.`,
      why: words.why,
      next: table.canGrow
        ? 'Add its row.'
        : `Move what stands below the table on ${table.sheet}, then add its row.`,
      place: placeOfTable(table),
      ...planned(planRows(tables, kpi, [table])),
    }));
}

function planned(plan: PlannedRepair | undefined): Pick<Found, 'plan'> {
  return plan ? { plan } : {};
}
