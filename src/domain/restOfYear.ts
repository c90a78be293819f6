import { endsPeriod } from './businessYear';
import { addsUp, countedMonths, figureOf, total, type CountedMonth } from './figure';
import type { Kpi, LimitName } from './kpi';
import { isBefore, type Month } from './month';
import { isActive, type MonthResult } from './state';
import { formOf } from './value';

/** What the rest of a business year has to bring. Numbers are in the KPI's unit, unrounded. */
export interface RestOfYear {
  /** What the remaining periods must average; the lower end of a KPI in range. */
  readonly average: number;
  /** The upper end of a KPI in range, else `null`. */
  readonly upperAverage: number | null;
  /** How many periods can still bring it: at least one. */
  readonly periods: number;
}

/**
 * What the remaining periods of the business year must average so that the year reaches its target. Periods remain when
 * they end after the reporting month while the KPI is active, and when they are over but their number is still awaited.
 *
 * - Mean and ratio of sums: with YTD the year to date over k counted months, T the target of the year's last month and r
 *   remaining periods it is T + (T − YTD) × k ÷ r. For a ratio this supposes the same volume per period as so far.
 * - A figure that adds up: what the targets of the counted and remaining periods allow together, less the year to date, by r.
 * - Last: T. Maximum, minimum and none cannot be averaged away: `null`.
 *
 * A share may come out below 0 or above 100: the target is then out of reach, and saying so is the point. `null` when no
 * period remains, when a needed target is missing, and when counted months make no year to date.
 *
 * With 90 % in each of 9 months and a target of 92 %, the other three have to average 92 + 2 × 9 ÷ 3 = 98 %.
 *
 * @param results the twelve months of the business year, in order, with the limits in force in each.
 * @param yearStartMonth 1 to 12.
 */
export function restOfYear(
  kpi: Pick<
    Kpi,
    'yearToDate' | 'measures' | 'multiplier' | 'better' | 'frequency' | 'activeFrom' | 'activeTo'
  >,
  results: readonly MonthResult[],
  reportingMonth: Month,
  yearStartMonth: number,
): RestOfYear | null {
  const remaining = results.filter((result) => {
    if (!isBefore(reportingMonth, result.month))
      return result.status === 'noData' || result.status === 'late';
    return isActive(kpi, result.month) && endsPeriod(result.month, kpi.frequency, yearStartMonth);
  });
  const counted = countedMonths(results);
  if (remaining.length === 0) return null;
  const end = (limit: LimitName) => averageFor(kpi, limit, counted, remaining, results[results.length - 1]);
  const average = end('target');
  const upperAverage = kpi.better === 'inRange' ? end('upperTarget') : null;
  if (average === null || (kpi.better === 'inRange' && upperAverage === null)) return null;
  return { average, upperAverage, periods: remaining.length };
}

function averageFor(
  kpi: Parameters<typeof restOfYear>[0],
  limit: LimitName,
  counted: readonly CountedMonth[],
  remaining: readonly MonthResult[],
  lastMonth: MonthResult | undefined,
): number | null {
  const target = lastMonth?.limits[limit] ?? null;
  if (kpi.yearToDate === 'last') return target;
  if (!hasAverage(kpi)) return null;
  const yearToDate = counted.length === 0 ? 0 : figureOf(kpi, counted);
  if (yearToDate === null) return null;
  if (addsUp(kpi)) {
    const targets = [...counted, ...remaining].map(({ limits }) => limits[limit]);
    const known = targets.filter((one) => one !== undefined);
    return known.length < targets.length ? null : (total(known) - yearToDate) / remaining.length;
  }
  return target === null ? null : target + ((target - yearToDate) * counted.length) / remaining.length;
}

/** Whether the year's figure is made of its periods' figures in a way that the rest of them can make up for. */
function hasAverage({ yearToDate, measures }: Pick<Kpi, 'yearToDate' | 'measures'>): boolean {
  if (yearToDate === 'ratioOfSums') return formOf(measures) === 'ratio' || formOf(measures) === 'sum';
  return yearToDate === 'sum' || yearToDate === 'mean';
}
