import type { Month } from '../../domain/month';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Finding } from '../useCases';
import { placeInHistory } from './readHistory';
import { restatedFigures } from './restatedFigures';
import { restatedMonths } from './restatedMonths';

/**
 * What the history has to say against a workbook: for each KPI the closed months of which a figure is another by now without a
 * reason in the log, and the closed months whose KPI has left the workbook.
 */
export function restatedFindings(workbook: KpiWorkbook): readonly Finding[] {
  const unexplained = restatedFigures(workbook)
    .filter(({ explanation }) => explanation === null)
    .map(({ change }) => ({ kpiId: change.kpiId, month: change.period, place: change.place }));
  const gone = restatedMonths(workbook)
    .filter(({ now }) => now === null)
    .map(({ reported: { kpiId, month, row } }) => ({
      kpiId,
      month,
      place: placeInHistory(workbook, row, 'Restated'),
    }));
  return [
    ...byKpi(unexplained).map(([{ kpiId, place }, months]): Finding => ({
      severity: 'warning',
      what: `${kpiId} is restated in ${listed(months)}, and the log does not say why.`,
      next: 'Give the reason on the tab Status, or put back what was reported; KPI History has it.',
      place,
    })),
    ...byKpi(gone).map(([{ kpiId, place }, months]): Finding => ({
      severity: 'warning',
      what: `${kpiId} was reported in ${listed(months)}, and the scorecard has no row for it any more.`,
      next: 'Undo with Ctrl+Z if its row was deleted just now. A KPI that is no longer used keeps its rows and gets a month under Active to.',
      place,
    })),
  ];
}

interface OfMonth {
  readonly kpiId: string;
  readonly month: Month;
}

/** The first of each KPI together with all its months, each once. */
function byKpi<Item extends OfMonth>(items: readonly Item[]): readonly (readonly [Item, readonly Month[]])[] {
  const firsts = items.filter(
    ({ kpiId }, index) => items.findIndex((other) => other.kpiId === kpiId) === index,
  );
  return firsts.map((first) => [
    first,
    [...new Set(items.filter(({ kpiId }) => kpiId === first.kpiId).map(({ month }) => month))],
  ]);
}

/** At most three months by name. */
function listed(months: readonly Month[]): string {
  const named = months.slice(0, 3).join(', ');
  return months.length > 3 ? `${named} and ${months.length - 3} more` : named;
}
