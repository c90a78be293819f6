import type { Frequency } from './kpi';
import { addMonths, monthNumberOf, monthOf, monthsBetween, yearOf, type Month } from './month';

/**
 * The business year of a month, named after the calendar year in which it starts:
 * with a start in April, `2027-03` belongs to 2026.
 *
 * @param yearStartMonth first month of the business year, 1 to 12.
 */
export function businessYearOf(month: Month, yearStartMonth: number): number {
  return monthNumberOf(month) < yearStartMonth ? yearOf(month) - 1 : yearOf(month);
}

/** The twelve months of a business year, first to last. */
export function monthsOfYear(year: number, yearStartMonth: number): readonly Month[] {
  const first = monthOf(year, yearStartMonth);
  return Array.from({ length: 12 }, (_, index) => addMonths(first, index));
}

/** Months in one period of a frequency: 1, 3, 6 or 12. */
export function monthsPerPeriod(frequency: Frequency): number {
  switch (frequency) {
    case 'monthly':
      return 1;
    case 'quarterly':
      return 3;
    case 'halfYearly':
      return 6;
    case 'yearly':
      return 12;
  }
}

/**
 * Whether a period ends with the month. Periods are counted from the start of the business year:
 * with a start in April, quarters end in June, September, December and March.
 */
export function endsPeriod(month: Month, frequency: Frequency, yearStartMonth: number): boolean {
  const first = monthOf(businessYearOf(month, yearStartMonth), yearStartMonth);
  return (monthsBetween(month, first) + 1) % monthsPerPeriod(frequency) === 0;
}
