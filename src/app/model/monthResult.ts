import { readEntry } from '../../domain/entry';
import type { Kpi } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import { type Clock, type MonthResult, stateOf } from '../../domain/state';
import type { KpiWorkbook, YearTables } from './KpiWorkbook';

/** What the rule gives for a KPI in a month of a year, from what stands in data and targets; the scorecard has no part in it. */
export function monthResult(
  workbook: KpiWorkbook,
  tables: YearTables,
  kpi: Kpi,
  month: Month,
  clock: Clock,
): MonthResult {
  const rows = workbook.measureRows(tables, kpi.id);
  const measured = { ...kpi, measures: rows.map(({ measure }) => measure) };
  const entries = rows.map(({ row }) => readEntry(row.raw(month)));
  return stateOf(measured, month, entries, workbook.limits(tables, kpi.id, month), clock);
}
