import { judge } from './judge';
import { isJudged, valueOf, type Calendar, type MonthOutcome, type Sums } from './monthOutcome';
import type { KpiOnSheets } from './readKpis';
import type { StatusWord } from './words';

/** The figure for the year up to the reporting month. */
export interface YearOutcome {
  readonly status: StatusWord;
  readonly value?: number;
}

interface JudgedMonth {
  readonly value: number;
  readonly sums: Sums;
}

/**
 * Year to date and how it stands against the limits in force in the reporting month, or in the last month of a
 * business year that is over.
 *
 * Where the design is silent: the rule `None`, or no rule, gives neither figure nor word; a year in which nothing
 * was due yet is `Not due`, and one without a judged month `No data`; a rule that is none of the seven asks to be checked.
 */
export function yearOutcome(
  kpi: KpiOnSheets,
  outcomes: readonly MonthOutcome[],
  calendar: Calendar,
): YearOutcome {
  if (kpi.yearToDate === 'none' || kpi.yearToDate === '') return { status: '' };
  if (outcomes.every(({ status }) => status === 'Not due')) return { status: 'Not due' };
  const judged = outcomes.flatMap((outcome): JudgedMonth[] =>
    isJudged(outcome) && outcome.value !== undefined && outcome.sums !== undefined
      ? [{ value: outcome.value, sums: outcome.sums }]
      : [],
  );
  if (judged.length === 0) return { status: 'No data' };
  const value = figure(kpi, judged);
  if (value === undefined) return { status: 'Check' };
  if (!Number.isFinite(value)) return { status: 'No activity' };
  return { value, status: judge(kpi, value, lastCounted(calendar)) };
}

/**
 * How a KPI stands now: in the last month up to the reporting month in which a period of it ends, in this
 * business year. (The design says only "status now".)
 */
export function statusNow(
  kpi: KpiOnSheets,
  outcomes: readonly MonthOutcome[],
  calendar: Calendar,
): StatusWord {
  const past = calendar.months.filter((month) => month <= calendar.reportingMonth).length;
  const ended = past - (past % kpi.periodMonths);
  return outcomes[ended - 1]?.status ?? 'Not due';
}

function figure({ yearToDate, ...kpi }: KpiOnSheets, judged: readonly JudgedMonth[]): number | undefined {
  const values = judged.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  const over = (part: keyof Sums) => judged.reduce((total, { sums }) => total + sums[part], 0);
  switch (yearToDate) {
    case 'ratio of sums': {
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

function lastCounted({ months, reportingMonth }: Calendar): number {
  return Math.min(11, reportingMonth - (months[0] ?? Number.NaN));
}
