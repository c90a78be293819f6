import { businessYearOf } from '../../domain/businessYear';
import { firstDayOf, monthOfDay, type SerialDay } from '../../domain/day';
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

/** A day in words, in the language of the pane: `5 Mar 2026`; nothing for a number that is no date. */
export function formatDay(day: SerialDay): string {
  const month = monthOfDay(day);
  return month === null ? '' : `${Math.floor(day) - firstDayOf(month) + 1} ${formatMonth(month)}`;
}

/** The business year of a day, named after the calendar year in which it starts. `firstMonth` is 1 to 12. */
export function businessYearOfDay(day: Date, firstMonth: number): number {
  return businessYearOf(monthOf(day.getFullYear(), day.getMonth() + 1), firstMonth);
}
