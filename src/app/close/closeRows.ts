import type { SerialDay } from '../../domain/day';
import type { Kpi } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import { yearToDate } from '../../domain/yearToDate';
import type { ClosedKpi } from '../../layout/historySheet';
import { statusHeader } from '../../layout/scorecardMonthFormulas';
import { identifiedKpis } from '../model/identifiedKpis';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { monthResult } from '../model/monthResult';
import { closedIds, isReported } from './closedMonths';

/**
 * What the history will say of a month: each KPI that was due in it, late and missing ones included, as the scorecard shows it now.
 * KPIs that the history has already are left out.
 *
 * @param today the day from which the workbook reads, which a team may have fixed.
 * @param closedOn the day on which the month is closed, which stands in the rows.
 */
export function closeRows(
  workbook: KpiWorkbook,
  tables: YearTables,
  month: Month,
  today: SerialDay,
  closedOn: SerialDay,
): readonly ClosedKpi[] {
  const closed = closedIds(workbook).get(month);
  return identifiedKpis(workbook)
    .filter((kpi) => !closed?.has(kpi.id.toLowerCase()) && isReported(workbook, tables, kpi, month))
    .map((kpi) => {
      const row = workbook.scorecardRow(tables, kpi.id);
      const word = row?.text(statusHeader(month)) ?? '';
      const status = workbook.status(word);
      return {
        kpiId: kpi.id,
        month,
        value: row?.number(month) ?? null,
        limits: workbook.limits(tables, kpi.id, month),
        status,
        // The workbook's own word for a cell that shows an error.
        word: workbook.word(status),
        yearToDate:
          workbook.chosenReportingMonth === month
            ? (row?.number('Year to date') ?? null)
            : yearToDateIn(workbook, tables, kpi, month, today),
        closedOn,
      };
    });
}

/** The year to date as it stood when the month was the latest; the scorecard shows that of its reporting month only. */
function yearToDateIn(
  workbook: KpiWorkbook,
  tables: YearTables,
  kpi: Kpi,
  month: Month,
  today: SerialDay,
): number | null {
  const clock = { reportingMonth: month, today, yearStartMonth: workbook.startOf(tables.year) };
  const measures = workbook.measureRows(tables, kpi.id).map(({ measure }) => measure);
  const results = workbook
    .months(tables.year)
    .map((other) => monthResult(workbook, tables, kpi, other, clock));
  return yearToDate({ ...kpi, measures }, results, workbook.limits(tables, kpi.id, month)).value;
}
