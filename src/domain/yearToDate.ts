import { addMonths, isBefore, type Month } from './month';
import type { Kpi, LimitName, Limits } from './kpi';
import { monthsPerPeriod } from './businessYear';
import { addsUp, countedMonths, figureOf, total } from './figure';
import type { MonthResult } from './state';
import { evaluateStatus, type Status } from './status';

/** How the business year stands up to the reporting month. */
export interface YearToDate {
  /** Unrounded, in the KPI's unit; `null` when there is nothing to say. */
  readonly value: number | null;
  readonly status: Status;
  /** What the value was compared with. */
  readonly limits: Limits;
}

/**
 * The year to date of a KPI by its own rule; see {@link figureOf}. Only months with a judgement count. A typed percentage
 * has no sums, so with the rule ratio of sums it has no year to date (`check`).
 *
 * A year to date that adds up is compared with the sum of the counted months' limits (twelve months of at most 5 complaints
 * allow 60); every other one with the limits of `limitsNow`.
 *
 * @param results the months of one business year, in order.
 * @param limitsNow limits in force in the reporting month, or in the year's last month when the year is over.
 */
export function yearToDate(
  kpi: Pick<Kpi, 'yearToDate' | 'measures' | 'multiplier' | 'better'>,
  results: readonly MonthResult[],
  limitsNow: Limits,
): YearToDate {
  const judged = countedMonths(results);
  const limits = addsUp(kpi) ? sumOfLimits(judged) : limitsNow;
  if (kpi.yearToDate === 'none') return { value: null, status: 'notApplicable', limits };
  if (results.every((result) => result.status === 'notDue')) return { value: null, status: 'notDue', limits };
  if (judged.length === 0) return { value: null, status: 'noData', limits };

  const value = figureOf(kpi, judged);
  return { value, status: value === null ? 'check' : evaluateStatus(value, kpi.better, limits), limits };
}

/** Each limit summed over the counted months; one that is missing in any of them is not in force for the year. */
function sumOfLimits(judged: readonly MonthResult[]): Limits {
  const names: readonly LimitName[] = ['target', 'amber', 'upperTarget', 'upperAmber'];
  const sums: Partial<Record<LimitName, number>> = {};
  for (const name of names) {
    const limits = judged.map((result) => result.limits[name]).filter((limit) => limit !== undefined);
    if (limits.length === judged.length && limits.length > 0) sums[name] = total(limits);
  }
  return sums;
}

/**
 * How far the value of a month lies from that of the previous period (one, three, six or twelve months before), in the
 * KPI's unit: from 94 to 96 percent it is 2, and whether that is better depends on the direction. `null` when either is missing.
 *
 * @param results any months, in any order, of one or more business years.
 */
export function changeSincePrevious(
  kpi: Pick<Kpi, 'frequency'>,
  results: readonly MonthResult[],
  month: Month,
): number | null {
  return changeSince(results, month, monthsPerPeriod(kpi.frequency));
}

/**
 * How far the value of a month lies from that of the same period of the year before, in the KPI's unit: what a season does
 * every year is not in it. `null` when either is missing.
 *
 * @param results any months, in any order, of one or more business years.
 */
export function changeOnYear(results: readonly MonthResult[], month: Month): number | null {
  return changeSince(results, month, 12);
}

function changeSince(results: readonly MonthResult[], month: Month, monthsBefore: number): number | null {
  const valueIn = (wanted: Month) => results.find((result) => result.month === wanted)?.value ?? null;
  const [now, before] = [valueIn(month), valueIn(addMonths(month, -monthsBefore))];
  return now === null || before === null ? null : now - before;
}

/** The month that stands for "now" in a business year: the reporting month, the year's last month when it is over, `null` before it begins. */
export function monthNow(months: readonly Month[], reportingMonth: Month): Month | null {
  const begun = months.filter((month) => !isBefore(reportingMonth, month));
  return begun[begun.length - 1] ?? null;
}
