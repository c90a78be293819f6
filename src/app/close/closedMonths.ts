import { isBefore, type Month } from '../../domain/month';
import type { Kpi } from '../../domain/kpi';
import type { SerialDay } from '../../domain/day';
import { statusHeader } from '../../layout/scorecardMonthFormulas';
import { identifiedKpis } from '../model/identifiedKpis';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { readHistory } from './readHistory';

/** A month of the workbook's business years, as closing sees it. */
export interface WorkbookMonth {
  readonly month: Month;
  /**
   * `open`: up to the reporting month, something was due, and nothing of it is in the history. `idle`: nothing was due.
   * `ahead`: after the reporting month.
   */
  readonly state: 'closed' | 'open' | 'idle' | 'ahead';
  /** KPIs that were due and that the history does not have, for example since they were added later. */
  readonly missing: number;
}

/** Every month of every business year, the oldest first. */
export function workbookMonths(workbook: KpiWorkbook, today: SerialDay): readonly WorkbookMonth[] {
  const reportingMonth = workbook.reportingMonth(today);
  const closed = closedIds(workbook);
  const kpis = identifiedKpis(workbook);
  return workbook.years.flatMap((tables) =>
    workbook.months(tables.year).map((month): WorkbookMonth => {
      const ids = closed.get(month);
      if (isBefore(reportingMonth, month)) return { month, state: ids ? 'closed' : 'ahead', missing: 0 };
      const due = kpis.filter((kpi) => isReported(workbook, tables, kpi, month));
      const missing = due.filter(({ id }) => !ids?.has(id.toLowerCase())).length;
      return { month, state: ids ? 'closed' : due.length > 0 ? 'open' : 'idle', missing };
    }),
  );
}

/** The IDs, in lower case, that the history has for each closed month. */
export function closedIds(workbook: KpiWorkbook): ReadonlyMap<Month, ReadonlySet<string>> {
  const ids = new Map<Month, Set<string>>();
  for (const { month, kpiId } of readHistory(workbook)) {
    const known = ids.get(month) ?? new Set();
    ids.set(month, known.add(kpiId.toLowerCase()));
  }
  return ids;
}

/** Whether a month has something to report of a KPI: a value, or its absence. */
export function isReported(workbook: KpiWorkbook, tables: YearTables, kpi: Kpi, month: Month): boolean {
  const word = workbook.scorecardRow(tables, kpi.id)?.text(statusHeader(month));
  return word !== undefined && workbook.status(word) !== 'notDue';
}
