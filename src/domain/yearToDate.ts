import { addMonths, isBefore, type Month } from './month';
import type { Kpi, LimitName, Limits } from './kpi';
import { monthsPerPeriod } from './businessYear';
import type { MonthResult } from './state';
import { evaluateStatus, type Status } from './status';
import { formOf } from './value';

/** How the business year stands up to the reporting month. */
export interface YearToDate {
  /** Unrounded, in the KPI's unit; `null` when there is nothing to say. */
  readonly value: number | null;
  readonly status: Status;
  /** What the value was compared with. */
  readonly limits: Limits;
}

type Judged = MonthResult & { readonly value: number; readonly numerator: number };

/**
 * The year to date of a KPI by its own rule. Only months with a judgement count. A ratio of sums is the KPI's expression
 * over the year's sums, never a mean of percentages: 10 of 20 and 90 of 100 give 83.3, not 70. A typed percentage has no
 * sums, so with that rule it has no year to date (`check`).
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
  const judged = results.filter(
    (result): result is Judged => result.value !== null && result.numerator !== null,
  );
  const limits = addsUp(kpi) ? sumOfLimits(judged) : limitsNow;
  if (kpi.yearToDate === 'none') return { value: null, status: 'notApplicable', limits };
  if (results.every((result) => result.status === 'notDue')) return { value: null, status: 'notDue', limits };
  if (judged.length === 0) return { value: null, status: 'noData', limits };

  const value = figureOf(kpi, judged);
  return { value, status: value === null ? 'check' : evaluateStatus(value, kpi.better, limits), limits };
}

function figureOf(
  kpi: Pick<Kpi, 'yearToDate' | 'measures' | 'multiplier'>,
  judged: readonly Judged[],
): number | null {
  const values = judged.map((result) => result.value);
  switch (kpi.yearToDate) {
    case 'ratioOfSums':
      return ratioOfSums(kpi, judged);
    case 'sum':
      return total(values);
    case 'mean':
      return total(values) / values.length;
    case 'last':
      return values[values.length - 1] ?? null;
    case 'maximum':
      return Math.max(...values);
    case 'minimum':
      return Math.min(...values);
    case 'none':
      return null;
  }
}

function ratioOfSums(kpi: Pick<Kpi, 'measures' | 'multiplier'>, judged: readonly Judged[]): number | null {
  const numerator = total(judged.map((result) => result.numerator));
  const form = formOf(kpi.measures);
  if (form === 'sum') return kpi.multiplier * numerator;
  if (form !== 'ratio') return null;
  const denominator = total(judged.map((result) => result.denominator ?? 0));
  return denominator === 0 ? null : (kpi.multiplier * numerator) / denominator;
}

/** Whether the year's figure grows with every month, so that a month's limit cannot judge it. */
function addsUp(kpi: Pick<Kpi, 'yearToDate' | 'measures'>): boolean {
  return kpi.yearToDate === 'sum' || (kpi.yearToDate === 'ratioOfSums' && formOf(kpi.measures) === 'sum');
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

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
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
  const valueIn = (wanted: Month) => results.find((result) => result.month === wanted)?.value ?? null;
  const [now, before] = [valueIn(month), valueIn(addMonths(month, -monthsPerPeriod(kpi.frequency)))];
  return now === null || before === null ? null : now - before;
}

/** The month that stands for "now" in a business year: the reporting month, the year's last month when it is over, `null` before it begins. */
export function monthNow(months: readonly Month[], reportingMonth: Month): Month | null {
  const begun = months.filter((month) => !isBefore(reportingMonth, month));
  return begun[begun.length - 1] ?? null;
}
