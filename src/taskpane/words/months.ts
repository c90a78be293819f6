import { businessYearOf } from '../../domain/businessYear';
import { monthNumberOf, monthOf, yearOf, type Month } from '../../domain/month';

/** The months of the year as the pane names them, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month in words, in the language of the pane: `Mar 2026`. */
export function formatMonth(month: Month): string {
  const name = monthNames[monthNumberOf(month) - 1] ?? month;
  return `${name.slice(0, 3)} ${yearOf(month)}`;
}

/** The business year of a day, named after the calendar year in which it starts. `firstMonth` is 1 to 12. */
export function businessYearOfDay(day: Date, firstMonth: number): number {
  return businessYearOf(monthOf(day.getFullYear(), day.getMonth() + 1), firstMonth);
}
