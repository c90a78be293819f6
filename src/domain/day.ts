import { addMonths, monthNumberOf, monthOf, yearOf, type Month } from './month';

/**
 * A day as Excel counts it in the 1900 date system: 1 March 1900 is 61, 1 January 2026 is 46023. Whole numbers; no time zone.
 * Earlier days are refused, since Excel counts a 29 February 1900 that never was.
 */
export type SerialDay = number;

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 61;

/** `serialOf(2026, 1, 1)` = 46023. Days outside the month run on, as in Excel's DATE. */
export function serialOf(year: number, monthNumber: number, day: number): SerialDay {
  const serial = Math.round((Date.UTC(year, monthNumber - 1, day) - DAY_ZERO) / MILLISECONDS_PER_DAY);
  if (serial < FIRST_SERIAL) {
    throw new RangeError(`serialOf: ${year}-${monthNumber}-${day} is before 1 March 1900`);
  }
  return serial;
}

/** The first day of a month. */
export function firstDayOf(month: Month): SerialDay {
  return serialOf(yearOf(month), monthNumberOf(month), 1);
}

/** The last day of a month, as EOMONTH(first, 0). */
export function lastDayOf(month: Month): SerialDay {
  return firstDayOf(addMonths(month, 1)) - 1;
}

/** The month in which a day lies; a time of day is ignored. `null` for what is no date of the 1900 system. */
export function monthOfDay(day: SerialDay): Month | null {
  const whole = Math.floor(day);
  if (!Number.isFinite(whole) || whole < FIRST_SERIAL) return null;
  const date = new Date(DAY_ZERO + whole * MILLISECONDS_PER_DAY);
  const year = date.getUTCFullYear();
  return year > 9999 ? null : monthOf(year, date.getUTCMonth() + 1);
}

/**
 * The month that ended last: the reporting month with which a new workbook starts. On 31 March it is February.
 *
 * @throws RangeError when `today` is no date of the 1900 system.
 */
export function lastEndedMonth(today: SerialDay): Month {
  const month = monthOfDay(today);
  if (month === null) throw new RangeError(`lastEndedMonth: ${today} is not a date that Excel can count`);
  return addMonths(month, -1);
}
