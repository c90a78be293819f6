import { monthOfDay, type SerialDay } from '../../domain/day';
import { type Month, parseMonth } from '../../domain/month';
import { LOG_TABLE } from '../../layout/names';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { rowsOf } from '../model/RowReader';
import type { RawCell } from '../workbookGateway';

/** A row of `KPI Log` as it stands, typed by the add-in or by the team. */
export interface LoggedChange {
  /** `null` where the row names no day. */
  readonly when: SerialDay | null;
  readonly kpiId: string;
  /** `null` where the row names no month. */
  readonly period: Month | null;
  readonly what: string;
  readonly before: RawCell;
  readonly after: RawCell;
  readonly reason: string;
  readonly approvedBy: string;
}

/** Every change that the log tells of, in its order; none while the workbook has no log. */
export function readLog(workbook: KpiWorkbook): readonly LoggedChange[] {
  return rowsOf(workbook.table(LOG_TABLE)).map((row) => ({
    when: row.number('When') ?? null,
    kpiId: row.text('ID'),
    period: periodIn(row.raw('Period')),
    what: row.text('What'),
    before: row.raw('Before'),
    after: row.raw('After'),
    reason: row.text('Reason'),
    approvedBy: row.text('Approved by'),
  }));
}

/** Excel turns `2026-07` into a date where a team types it into a cell that has lost the format of texts. */
function periodIn(cell: RawCell): Month | null {
  return typeof cell === 'number' ? monthOfDay(cell) : parseMonth(String(cell).trim());
}
