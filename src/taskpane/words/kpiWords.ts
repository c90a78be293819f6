import type { Direction, Frequency, Measure, YearToDateRule } from '../../domain/kpi';

/** Which way a KPI improves, as the pane says it. */
export const directionWords: Readonly<Record<Direction, string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  inRange: 'Best within a range',
};

export const frequencyWords: Readonly<Record<Frequency, string>> = {
  monthly: 'every month',
  quarterly: 'every quarter',
  halfYearly: 'every half-year',
  yearly: 'every year',
};

/** How the figure of the year comes from those of its months; the glossary explains each rule. */
export const yearToDateWords: Readonly<Record<YearToDateRule, string>> = {
  ratioOfSums: 'ratio of sums',
  sum: 'sum',
  mean: 'mean',
  last: 'last value',
  maximum: 'maximum',
  minimum: 'minimum',
  none: 'none',
};

/**
 * How a KPI is worked out from its measures.
 *
 * @example describeFormula([{ name: 'On time', role: '+' }, { name: 'Due', role: '÷' }], 100) // 'On time ÷ Due × 100'
 */
export function describeFormula(measures: readonly Measure[], multiplier: number): string {
  const named = (role: Measure['role']) => measures.filter((measure) => measure.role === role);
  const plus = named('+').map(({ name }) => name);
  const minus = named('-').map(({ name }) => name);
  const per = named('÷').map(({ name }) => name);
  const sum = [plus.join(' + '), ...minus].join(' − ');
  const numerator = per.length > 0 && plus.length + minus.length > 1 ? `(${sum})` : sum;
  const value = named('=').map(({ name }) => name)[0] ?? [numerator, ...per].join(' ÷ ');
  return multiplier === 1 ? value : `${value} × ${multiplier.toLocaleString('en')}`;
}
