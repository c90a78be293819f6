import type { Kpi } from '../../domain/kpi';
import { isBefore, monthOf } from '../../domain/month';
import type { TrendYears } from '../../layout/trendBlock';
import type { KpiWorkbook } from '../model/KpiWorkbook';

/**
 * The business years from which the trend of a KPI is drawn: those with a scorecard and targets that start in the same month
 * as the newest. A KPI that was retired keeps showing the years in which it was in use. `null` where there is none.
 *
 * @param opened a year that is being opened; it counts as there.
 */
export function trendYears(
  workbook: KpiWorkbook,
  kpi: Pick<Kpi, 'activeTo'>,
  opened?: number,
): TrendYears | null {
  const complete = workbook.years
    .filter(({ scorecard, targets }) => scorecard && targets)
    .map(({ year }) => year);
  const all = [...new Set(opened === undefined ? complete : [...complete, opened])].sort(
    (one, other) => one - other,
  );
  const newest = all.at(-1);
  if (newest === undefined) return null;
  const yearStartMonth = workbook.startOf(newest);
  const { activeTo } = kpi;
  const inUse = (year: number) =>
    activeTo === undefined || !isBefore(activeTo, monthOf(year, yearStartMonth));
  const alike = all.filter((year) => workbook.startOf(year) === yearStartMonth);
  const shown = alike.filter(inUse);
  return { years: shown.length > 0 ? shown : alike.slice(0, 1), yearStartMonth };
}
