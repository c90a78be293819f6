import type { ConditionalIcon } from '../conditionalRule';

/** How exactly a date group names its dates, from coarse to fine. */
export const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type DatePart = (typeof dateParts)[number];

/** All dates that agree with this one down to a part: `{ year: 2026, month: 3 }` is March 2026. Months count from 1. */
export type DateGroup = { readonly year: number } & Partial<
  Readonly<Record<Exclude<DatePart, 'year'>, number>>
>;

/** Dynamic criteria besides the months and quarters of any year, by the names that files use. */
export const namedCriteria = [
  'aboveAverage',
  'belowAverage',
  'yesterday',
  'today',
  'tomorrow',
  'lastWeek',
  'thisWeek',
  'nextWeek',
  'lastMonth',
  'thisMonth',
  'nextMonth',
  'lastQuarter',
  'thisQuarter',
  'nextQuarter',
  'lastYear',
  'thisYear',
  'nextYear',
  'yearToDate',
] as const;

/** Periods and averages by the names that files use: `thisMonth`, `M3` (March of any year), `Q1`, `aboveAverage`. */
export type DynamicCriterion =
  | (typeof namedCriteria)[number]
  | `Q${1 | 2 | 3 | 4}`
  | `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

/** Tells the names of this list, and of no other criterion that a file may hold. */
export function isDynamicCriterion(name: string | undefined): name is DynamicCriterion {
  return namedCriteria.some((known) => known === name) || /^(?:Q[1-4]|M(?:[1-9]|1[0-2]))$/.test(name ?? '');
}

export type ComparisonOperator =
  'equal' | 'notEqual' | 'lessThan' | 'lessThanOrEqual' | 'greaterThan' | 'greaterThanOrEqual';

/** `>=50`, `=*s`: a value, or a text in which `*` and `?` stand for other characters. An empty one means blank cells. */
export interface Comparison {
  readonly operator: ComparisonOperator;
  readonly value: string;
}

/** What a column is filtered by; a row is shown when it fits the criteria of all columns. */
export type FilterCriteria =
  | {
      readonly on: 'values';
      /** As the cells show them, whatever the case. */
      readonly texts: readonly string[];
      readonly blanks: boolean;
      readonly dates: readonly DateGroup[];
    }
  | {
      readonly on: 'custom';
      readonly comparisons: readonly Comparison[];
      readonly operator: 'And' | 'Or';
    }
  | {
      readonly on: 'top' | 'bottom';
      readonly unit: 'Items' | 'Percent';
      readonly count: number;
    }
  | { readonly on: 'dynamic'; readonly criterion: DynamicCriterion }
  /** `#RRGGBB`; for cells '' is no fill. */
  | { readonly on: 'cellColor' | 'fontColor'; readonly color: string }
  | { readonly on: 'icon'; readonly icon: ConditionalIcon | null }
  /** A criterion of a file that the host keeps but does not evaluate. */
  | { readonly on: 'other' };
