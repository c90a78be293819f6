const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** A calendar day; months count from 0. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number (1900 system); right from 1 March 1900 on, before which Excel counts a day that never was. */
function dayOf(serial: number): Day {
  const date = new Date(dayZero + Math.floor(serial) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

function serialOf({ year, month, day }: Day): number {
  return (Date.UTC(year, month, day) - dayZero) / dayLength;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/**
 * The same day some months later, or the last of that month where it has no such day; the time of day stays.
 *
 * @example 31 January, 1 month later: 28 February
 */
export function monthsLater(serial: number, months: number, keepsMonthEnd = false): number {
  const { year, month, day } = dayOf(serial);
  const last = lastDay(year, month + months);
  const wanted = keepsMonthEnd ? last : Math.min(day, last);
  return serialOf({ year, month: month + months, day: wanted }) + (serial - Math.floor(serial));
}

/** How many whole months lie between two dates with the same day of the month (or both a last day); null for other dates. */
export function wholeMonthsBetween(earlier: number, later: number): number | null {
  const from = dayOf(earlier);
  const to = dayOf(later);
  const isSameDay = from.day === to.day || (isMonthEnd(earlier) && isMonthEnd(later));
  return isSameDay ? (to.year - from.year) * 12 + to.month - from.month : null;
}

export function isMonthEnd(serial: number): boolean {
  const { year, month, day } = dayOf(serial);
  return day === lastDay(year, month);
}

/** The date some weekdays (Monday to Friday) later, or earlier with a negative number. */
export function weekdaysLater(serial: number, count: number): number {
  const step = Math.sign(count);
  let at = serial;
  for (let left = Math.abs(count); left > 0;) {
    at += step;
    if (isWeekday(at)) left--;
  }
  return at;
}

function isWeekday(serial: number): boolean {
  const weekday = new Date(dayZero + Math.floor(serial) * dayLength).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
