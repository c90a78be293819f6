import type { Kpi } from './kpi';
import type { MonthResult } from './state';
import { formOf } from './value';

/** A month with a value: it counts for a figure over several months. */
export type CountedMonth = MonthResult & { readonly value: number; readonly numerator: number };

/** The months that have a value, in their order. */
export function countedMonths(results: readonly MonthResult[]): readonly CountedMonth[] {
  return results.filter(
    (result): result is CountedMonth => result.value !== null && result.numerator !== null,
  );
}

/**
 * One figure for several months, by the KPI's own rule. A ratio of sums is the KPI's expression over the sums of the
 * months, never a mean of percentages: 10 of 20 and 90 of 100 give 83.3, not 70. `null` when no month counts, for the rule
 * `none`, and for a ratio of sums of which the sums are not known: a KPI that is typed as a finished figure, or months
 * that were measured in another form than the KPI is now.
 *
 * @param counted the months that have a value, in order.
 */
export function figureOf(
  kpi: Pick<Kpi, 'yearToDate' | 'measures' | 'multiplier'>,
  counted: readonly CountedMonth[],
): number | null {
  if (counted.length === 0) return null;
  const values = counted.map((result) => result.value);
  switch (kpi.yearToDate) {
    case 'ratioOfSums':
      return ratioOfSums(kpi, counted);
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

function ratioOfSums(
  kpi: Pick<Kpi, 'measures' | 'multiplier'>,
  counted: readonly CountedMonth[],
): number | null {
  const form = formOf(kpi.measures);
  if (form !== 'sum' && form !== 'ratio') return null;
  const isRatio = form === 'ratio';
  if (counted.some((result) => (result.denominator !== null) !== isRatio)) return null;
  const numerator = total(counted.map((result) => result.numerator));
  if (!isRatio) return kpi.multiplier * numerator;
  const denominator = total(counted.map((result) => result.denominator ?? 0));
  return denominator === 0 ? null : (kpi.multiplier * numerator) / denominator;
}

/** Whether the figure grows with every month, so that a month's limit cannot judge it. */
export function addsUp(kpi: Pick<Kpi, 'yearToDate' | 'measures'>): boolean {
  return kpi.yearToDate === 'sum' || (kpi.yearToDate === 'ratioOfSums' && formOf(kpi.measures) === 'sum');
}

/** The numbers added up, in their order; 0 for none. */
export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}
