import { TRENDS_SHEET } from '../../layout/names';
import type { Session } from '../session';
import type { ChartOutcome, Place } from '../useCases';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { NO_CHANGES } from '../workbookGateway';
import { extendTrends, readTrends } from './extendTrends';
import { existingChart, placeOfTrend, planChart } from './planChart';

/** Native trend charts. */
export interface ChartUseCases {
  /**
   * Inserts the native trend chart of one KPI, or shows the one that is there, drawn from the years that the workbook has by
   * now.
   */
  insertChart(kpiId: string): Promise<ChartOutcome>;
}

export function chartUseCases(session: Session): ChartUseCases {
  /** A chart that was moved to another sheet is shown by its sheet alone. */
  const placeOfExisting = async (sheet: string, kpiId: string): Promise<Place> =>
    sheet === TRENDS_SHEET
      ? placeOfTrend(await session.gateway.readArea({ sheet, address: 'A:A' }), kpiId)
      : { sheet, address: 'A1' };
  /** A chart that was inserted before a year was opened, or with cells in the way of more periods, catches up. */
  const catchUp = async (workbook: KpiWorkbook, kpiId: string): Promise<void> => {
    const kpi = workbook.kpi(kpiId);
    const reading = kpi && (await readTrends(session, workbook));
    if (!reading) return;
    const { changes } = extendTrends(workbook, reading, { only: kpi.id });
    if (changes.length > 0) await session.apply(workbook, { ...NO_CHANGES, trends: changes });
  };
  return {
    insertChart: (kpiId) =>
      session.serially(async () => {
        const workbook = await session.read();
        const existing = existingChart(workbook, kpiId);
        if (existing) {
          await catchUp(workbook, kpiId);
          const place = await placeOfExisting(existing.sheet, kpiId);
          await session.gateway.show(place);
          return { chartName: existing.chartName, place, title: workbook.kpi(kpiId)?.name ?? kpiId };
        }
        const plan = planChart(workbook, kpiId);
        await session.apply(workbook, plan.changes);
        return plan.outcome;
      }),
  };
}
