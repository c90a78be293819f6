import type { Month } from '../../domain/month';

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
  const [year = '', number = ''] = month.split('-');
  return `${monthNames[Number(number) - 1]?.slice(0, 3) ?? number} ${year}`;
}

/** The calendar year in which the business year of a day starts. `firstMonth` is 1 to 12. */
export function businessYearOf(day: Date, firstMonth: number): number {
  return day.getMonth() + 1 >= firstMonth ? day.getFullYear() : day.getFullYear() - 1;
}
