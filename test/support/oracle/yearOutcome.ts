import { judge, limitsIn, summedLimits } from './judge';
import { isJudged, valueOf, type Calendar, type MonthOutcome, type Sums } from './monthOutcome';
import type { KpiOnSheets } from './readKpis';
import type { StatusWord } from './words';

/** The figure for the year up to the reporting month. */
export interface YearOutcome {
  readonly status: StatusWord;
  readonly value?: number;
}

/** A month with a value and what it is made of. */
export interface JudgedMonth {
  readonly place: number;
  readonly value: number;
  readonly sums: Sums;
}

/**
 * Year to date and how it stands: a sum against the limits of the months that it adds up, so that a monthly limit is
 * not held against a year; any other figure against the limits in force in the reporting month, or in the last
 * month of a business year that is over.
 *
 * The design says nothing of the limits for a sum, which a ratio of sums without a denominator is too. Elsewhere where it is silent: the rule `None`, or no rule, gives
 * no figure and is `Not applicable`; a year in which nothing was due yet is `Not due`, and one without a judged month
 * `No data`; a rule that is none of the seven asks to be checked, and so does a ratio of sums of a value that was
 * typed, since its parts are not known.
 */
export function yearOutcome(
  kpi: KpiOnSheets,
  outcomes: readonly MonthOutcome[],
  calendar: Calendar,
): YearOutcome {
  if (kpi.yearToDate === 'none' || kpi.yearToDate === '') return { status: 'Not applicable' };
  if (outcomes.every(({ status }) => status === 'Not due')) return { status: 'Not due' };
  const judged = outcomes.flatMap(({ status, value, sums }, place): JudgedMonth[] =>
    isJudged({ status }) && value !== undefined && sums !== undefined ? [{ place, value, sums }] : [],
  );
  if (judged.length === 0) return { status: 'No data' };
  const value = figure(kpi, judged);
  if (value === undefined) return { status: 'Check' };
  if (!Number.isFinite(value)) return { status: 'No activity' };
  const limits = isSum(kpi)
    ? summedLimits(
        kpi,
        judged.map(({ place }) => place),
      )
    : limitsIn(kpi, countedMonths(calendar) - 1);
  return { value, status: judge(kpi.better, value, limits) };
}

/**
 * How a KPI stands now: its status in the reporting month, or in the last month of a business year that is over.
 * (The design says only "status now"; between the ends of its periods a quarterly KPI is then `Not due`.)
 */
export function statusNow(outcomes: readonly MonthOutcome[], calendar: Calendar): StatusWord {
  return outcomes[countedMonths(calendar) - 1]?.status ?? 'Not due';
}

function isSum({ yearToDate, measures }: KpiOnSheets): boolean {
  return (
    yearToDate === 'sum' || (yearToDate === 'ratio of sums' && measures.every(({ role }) => role !== '÷'))
  );
}

/** One figure for several months, by the rule of the KPI. */
export function figure(
  { yearToDate, ...kpi }: KpiOnSheets,
  judged: readonly JudgedMonth[],
): number | undefined {
  const values = judged.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  const over = (part: keyof Sums) => judged.reduce((total, { sums }) => total + sums[part], 0);
  switch (yearToDate) {
    case 'ratio of sums': {
      if (kpi.measures.some(({ role }) => role === '=')) return undefined;
      const sums = { typed: over('typed'), numerator: over('numerator'), denominator: over('denominator') };
      return valueOf({ yearToDate, ...kpi }, sums);
    }
    case 'sum':
      return sum;
    case 'mean':
      return sum / values.length;
    case 'last':
      return values.at(-1);
    case 'maximum':
      return Math.max(...values);
    case 'minimum':
      return Math.min(...values);
    default:
      return undefined;
  }
}

/** How many months of the business year there are up to the reporting month. */
export function countedMonths({ months, reportingMonth }: Calendar): number {
  return months.filter((month) => month <= reportingMonth).length;
}
