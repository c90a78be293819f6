import { isBefore } from '../../domain/month';
import { type ReportedMonth, type RestatedPart, restatedParts } from '../../domain/restated';
import { statusHeader } from '../../layout/scorecardMonthFormulas';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { type HistoryRow, readHistory } from './readHistory';

/** A KPI in a closed month that is not as it was reported. */
export interface RestatedMonth {
  readonly reported: HistoryRow;
  /** `null` when its row, or the whole year, has left the workbook. */
  readonly now: ReportedMonth | null;
  readonly parts: readonly RestatedPart[];
}

/**
 * The closed months that are no longer as they were reported, by what scorecard and targets show now. Months after the
 * reporting month are left out: the scorecard shows nothing of them.
 */
export function restatedMonths(workbook: KpiWorkbook): readonly RestatedMonth[] {
  const reportingMonth = workbook.chosenReportingMonth;
  if (reportingMonth === null) return [];
  return readHistory(workbook).flatMap((reported): RestatedMonth[] => {
    if (isBefore(reportingMonth, reported.month)) return [];
    const now = standsNow(workbook, reported);
    const parts = now ? restatedParts(reported, now) : [];
    return now && parts.length === 0 ? [] : [{ reported, now, parts }];
  });
}

function standsNow(workbook: KpiWorkbook, { kpiId, month }: HistoryRow): ReportedMonth | null {
  const tables = workbook.yearOf(month);
  const row = tables && workbook.scorecardRow(tables, kpiId);
  if (!tables || !row) return null;
  return {
    value: row.number(month) ?? null,
    limits: workbook.limits(tables, kpiId, month),
    status: workbook.status(row.text(statusHeader(month))),
  };
}
