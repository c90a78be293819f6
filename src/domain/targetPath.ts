import { endsPeriod } from './businessYear';
import type { Frequency } from './kpi';
import { addMonths, monthsBetween, type Month } from './month';

/** A limit that moves evenly from one month to another, for example a target that an improvement has to reach by the end of the year. */
export interface TargetPath {
  readonly from: Month;
  readonly to: Month;
  /** The limit of the first period, and that of the last, in the KPI's unit. */
  readonly start: number;
  readonly end: number;
}

/** A month in which a path sets the limit anew; the months up to the next one keep it. */
export interface PathPoint {
  readonly month: Month;
  readonly limit: number;
}

/**
 * The limits of a path, one for each period of the KPI that ends between its months: the same distance from period to
 * period. The first holds from the path's first month on, each other from the month in which its period ends. Points
 * between the ends have one decimal more than the ends, or as many as tell neighbours apart.
 *
 * @returns the first point alone when fewer than two periods end in these months; that is no path.
 * @example targetPath({ from: '2026-01', to: '2026-12', start: 90, end: 96 }, 'quarterly', 1)
 * // 90 from January, 92 from June, 94 from September, 96 from December
 */
export function targetPath(
  { from, to, start, end }: TargetPath,
  frequency: Frequency,
  yearStartMonth: number,
): readonly PathPoint[] {
  const periods = monthsFrom(from, to).filter((month) => endsPeriod(month, frequency, yearStartMonth));
  const steps = periods.length - 1;
  if (steps < 1) return [{ month: from, limit: start }];
  const digits = decimalsBetween(start, end, steps);
  return periods.map((month, index) => ({
    month: index === 0 ? from : month,
    limit:
      index === steps ? end : index === 0 ? start : rounded(start + ((end - start) * index) / steps, digits),
  }));
}

/** The months from the first to the last, both included; none if they stand the other way round. */
export function monthsFrom(first: Month, last: Month): readonly Month[] {
  return Array.from({ length: Math.max(0, monthsBetween(last, first) + 1) }, (_, index) =>
    addMonths(first, index),
  );
}

const MOST_DECIMALS = 9;

function decimalsBetween(start: number, end: number, steps: number): number {
  const step = Math.abs(end - start) / steps;
  const toTellApart = step === 0 ? 0 : Math.ceil(-Math.log10(step));
  return Math.min(MOST_DECIMALS, Math.max(decimalsOf(start) + 1, decimalsOf(end) + 1, toTellApart));
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toFixed(MOST_DECIMALS))).split('.');
  return fraction.length;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
