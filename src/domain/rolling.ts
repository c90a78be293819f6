import { endsPeriod, monthsPerPeriod } from './businessYear';
import { countedMonths, figureOf } from './figure';
import type { Kpi } from './kpi';
import { addMonths, type Month } from './month';
import type { MonthResult } from './state';

/** Months that a rolling figure covers. */
export type WindowLength = 3 | 12;

/**
 * The KPI's figure over the last three or twelve months, by the same rule as its year to date: over sums for a ratio of
 * sums, never a mean of percentages. It does not start anew with the business year, so it shows a change for the better or
 * worse that a year to date hides until autumn. The window ends with the last month, up to the given one, in which a period
 * of the KPI ends: a quarterly KPI in October covers the months up to September. Months without a value do not count.
 *
 * `null` when the results do not cover the whole window (a rolling 12 of ten months is not one), when no month in it counts,
 * for the rule `none`, and for a period longer than the window: a half-yearly KPI has no rolling 3 months.
 *
 * @param results months of one or more business years, in any order.
 * @param month the reporting month, or the last month of a year that is over.
 * @param yearStartMonth 1 to 12: periods are counted from it.
 */
export function rolling(
  kpi: Pick<Kpi, 'yearToDate' | 'measures' | 'multiplier' | 'frequency'>,
  results: readonly MonthResult[],
  month: Month,
  yearStartMonth: number,
  length: WindowLength,
): number | null {
  if (monthsPerPeriod(kpi.frequency) > length) return null;
  const end = lastPeriodEnd(month, kpi.frequency, yearStartMonth);
  const byMonth = new Map(results.map((result) => [result.month, result]));
  const covered = Array.from({ length }, (_, index) => byMonth.get(addMonths(end, index + 1 - length)));
  const known = covered.filter((result) => result !== undefined);
  return known.length < length ? null : figureOf(kpi, countedMonths(known));
}

function lastPeriodEnd(month: Month, frequency: Kpi['frequency'], yearStartMonth: number): Month {
  return endsPeriod(month, frequency, yearStartMonth)
    ? month
    : lastPeriodEnd(addMonths(month, -1), frequency, yearStartMonth);
}
