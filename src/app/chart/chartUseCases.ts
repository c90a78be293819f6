import { TRENDS_SHEET } from '../../layout/names';
import type { Session } from '../session';
import type { ChartOutcome, Place } from '../useCases';
import { existingChart, placeOfTrend, planChart } from './planChart';

/** Native trend charts. */
export interface ChartUseCases {
  /** Inserts the native trend chart of one KPI, or shows the one that is there. */
  insertChart(kpiId: string): Promise<ChartOutcome>;
}

export function chartUseCases(session: Session): ChartUseCases {
  /** A chart that was moved to another sheet is shown by its sheet alone. */
  const placeOfExisting = async (sheet: string, kpiId: string): Promise<Place> =>
    sheet === TRENDS_SHEET
      ? placeOfTrend(await session.gateway.readArea({ sheet, address: 'A:A' }), kpiId)
      : { sheet, address: 'A1' };
  return {
    insertChart: (kpiId) =>
      session.serially(async () => {
        const workbook = await session.read();
        const existing = existingChart(workbook, kpiId);
        if (existing) {
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
