import type { Month } from '../../domain/month';
import { isBefore } from '../../domain/month';
import { STATUSES, type Status } from '../../domain/status';
import type { ClosedKpi } from '../../layout/historySheet';
import { HISTORY_TABLE } from '../../layout/names';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Session } from '../session';
import type { Finding, Place } from '../useCases';
import { workbookMonths } from './closedMonths';
import { type ClosePlan, planClose } from './planClose';
import { type RestatedFigure, restatedFigures } from './restatedFigures';
import { reportingMonthChange } from './setReportingMonth';

/** The month that the workbook reports, and the months whose figures are kept. */
export interface CloseUseCases {
  /** Makes a month of the workbook the one that scorecards, charts and pane report. */
  setReportingMonth(month: Month): Promise<void>;
  /** What `closeMonth` would write. Writes nothing. */
  previewClose(month: Month): Promise<ClosePreview>;
  /**
   * Writes how every KPI stands in a month into the history, as values. Closed again, a month only gets the KPIs that it does not
   * have yet.
   */
  closeMonth(month: Month): Promise<CloseOutcome>;
  /** The figures of closed months that are others by now, with what the log says of them. */
  readRestated(): Promise<readonly RestatedFigure[]>;
}

export interface ClosePreview {
  readonly month: Month;
  /** KPIs that get a row. */
  readonly kpis: number;
  /** Those KPIs by status. */
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  /** KPIs that have a row since an earlier closing. */
  readonly alreadyClosed: number;
  readonly createsSheet: boolean;
  /** Months before this one in which something was due and that nobody has closed. */
  readonly earlierOpen: readonly Month[];
  readonly findings: readonly Finding[];
}

export interface CloseOutcome {
  readonly month: Month;
  /** KPIs that got a row. */
  readonly addedKpis: number;
  readonly createdSheet: boolean;
  /** The first row of the month in the history. */
  readonly place: Place;
}

export function closeUseCases(session: Session): CloseUseCases {
  const plan = async (workbook: KpiWorkbook, month: Month): Promise<ClosePlan> => {
    const historyNow = workbook.table(HISTORY_TABLE)
      ? await session.gateway.readFormulas([{ table: HISTORY_TABLE, header: 'Value now' }], 'first')
      : [];
    return planClose(workbook, month, session.now(), historyNow);
  };
  return {
    setReportingMonth: (month) =>
      session.serially(async () => {
        const workbook = await session.read();
        await session.apply(workbook, reportingMonthChange(workbook, month));
      }),

    previewClose: async (month) => {
      const workbook = await session.read();
      const { rows, alreadyClosed, createsSheet, findings } = await plan(workbook, month);
      const today = workbook.today(session.now());
      return {
        month,
        kpis: rows.length,
        counts: countsOf(rows),
        alreadyClosed,
        createsSheet,
        earlierOpen: workbookMonths(workbook, today)
          .filter((other) => other.state === 'open' && isBefore(other.month, month))
          .map((other) => other.month),
        findings,
      };
    },

    closeMonth: (month) =>
      session.serially(async () => {
        const workbook = await session.read();
        const { changes, rows, createsSheet, place } = await plan(workbook, month);
        if (rows.length > 0) await session.apply(workbook, changes);
        return { month, addedKpis: rows.length, createdSheet: createsSheet, place };
      }),

    readRestated: async () => restatedFigures(await session.read()),
  };
}

function countsOf(rows: readonly ClosedKpi[]): Partial<Record<Status, number>> {
  return Object.fromEntries(
    STATUSES.map((status) => [status, rows.filter((row) => row.status === status).length] as const).filter(
      ([, count]) => count > 0,
    ),
  );
}
