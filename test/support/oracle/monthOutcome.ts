import { isBlank, type Cell } from '../recalculatedWorkbook';
import { judge, limitsIn } from './judge';
import { lastDayOf, type Month } from './months';
import type { KpiOnSheets } from './readKpis';
import { isNotApplicable, type StatusWord } from './words';

/** The days that decide what is due. */
export interface Calendar {
  readonly months: readonly Month[];
  readonly reportingMonth: Month;
  /** Today as a workbook stores dates. */
  readonly today: number;
}

/** What the measures of a KPI come to, by role. */
export interface Sums {
  readonly typed: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** A KPI in one month; a value and sums only where the month has a judgement. */
export interface MonthOutcome {
  readonly status: StatusWord;
  readonly value?: number;
  readonly sums?: Sums;
}

/**
 * Value and status of a KPI in a month, given by its place in the business year.
 *
 * Where the design is silent: a month that is not due shows no value, even if one was typed; `n/a` in one measure
 * speaks for all of them, even beside text; a KPI of which the definition has a fault asks to be checked even where
 * its cells are empty; parts without a denominator are added up; a denominator of 0 is no activity whatever stands
 * above it.
 */
export function monthOutcome(kpi: KpiOnSheets, month: number, calendar: Calendar): MonthOutcome {
  if (!isDue(kpi, month, calendar)) return { status: 'Not due' };
  const cells = kpi.measures.map(({ months }): Cell => months[month] ?? { type: 'empty' });
  if (cells.some(isNotApplicable)) return { status: 'Not applicable' };
  if (kpi.faults.length > 0) return { status: 'Check' };
  if (cells.some((cell) => cell.type !== 'number' && !isBlank(cell))) return { status: 'Check' };
  if (cells.every(isBlank)) {
    const lastDay = lastDayOf(calendar.months[month] ?? Number.NaN) + kpi.dueDays;
    return { status: Math.floor(calendar.today) > lastDay ? 'Late' : 'No data' };
  }
  if (cells.some(isBlank)) return { status: 'Check' };

  const sums = sumsOf(kpi, month);
  const isRatio = hasRole(kpi, '÷');
  if (isRatio && sums.denominator === 0) return { status: 'No activity' };
  if (isRatio && kpi.unit === '%' && (sums.numerator > sums.denominator || sums.numerator < 0)) {
    return { status: 'Check' };
  }
  const value = valueOf(kpi, sums);
  return { status: judge(kpi.better, value, limitsIn(kpi, month)), value, sums };
}

/** `multiplier × (Σ+ − Σ−) ÷ Σ÷`, or `multiplier ×` what was typed. */
export function valueOf(kpi: KpiOnSheets, sums: Sums): number {
  if (hasRole(kpi, '=')) return kpi.multiplier * sums.typed;
  return (kpi.multiplier * sums.numerator) / (hasRole(kpi, '÷') ? sums.denominator : 1);
}

/** Whether a month has a number that was judged, or would have been if there were a target. */
export function isJudged({ status }: MonthOutcome): boolean {
  return ['On target', 'Watch', 'Off target', 'No target'].includes(status);
}

function hasRole(kpi: KpiOnSheets, role: string): boolean {
  return kpi.measures.some((measure) => measure.role === role);
}

function sumsOf(kpi: KpiOnSheets, month: number): Sums {
  const sum = (role: string) =>
    kpi.measures
      .filter((measure) => measure.role === role)
      .map(({ months }) => months[month])
      .reduce((total, cell) => total + (cell?.type === 'number' ? cell.value : 0), 0);
  return { typed: sum('='), numerator: sum('+') - sum('-'), denominator: sum('÷') };
}

function isDue(kpi: KpiOnSheets, place: number, { months, reportingMonth }: Calendar): boolean {
  const month = months[place] ?? Number.NaN;
  return month <= reportingMonth && (place + 1) % kpi.periodMonths === 0 && isActive(kpi, place, { months });
}

/** Whether the KPI is in use in a month, given by its place in the business year. */
export function isActive(kpi: KpiOnSheets, place: number, { months }: Pick<Calendar, 'months'>): boolean {
  const month = months[place] ?? Number.NaN;
  return month >= (kpi.activeFrom ?? month) && month <= (kpi.activeTo ?? month);
}
