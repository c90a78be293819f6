import { monthOfDay } from '../../domain/day';
import { type Month, monthOf } from '../../domain/month';
import type { RawCell } from '../workbookGateway';
import { monthNamed } from './monthNames';

/** What lies between can be a date of a KPI workbook: the years, and the serial days of their first and last day. */
const earliestYear = 1980;
const latestYear = 2100;
const earliestDate = 29_221;
const latestDate = 73_415;

/**
 * The month that a header cell means: a date of any day in it, or a text such as `2026-03`, `03/2026`, `Mar-26`,
 * `März 2026`. `undefined` for anything else, and for a month without a year.
 */
export function monthFromHeader(cell: RawCell, numberFormat: string): Month | undefined {
  if (typeof cell === 'number') {
    return isDateFormat(numberFormat) && isPlausible(cell) ? (monthOfDay(cell) ?? undefined) : undefined;
  }
  return typeof cell === 'string' ? monthFromText(cell.trim()) : undefined;
}

/** Whether a number format shows dates: it has a year or a month outside quotes and brackets. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymd]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && numberFormat !== 'General';
}

/** Whether a number can be the serial of a date that a KPI workbook speaks of. */
export function isPlausible(serial: number): boolean {
  return serial >= earliestDate && serial <= latestDate;
}

/** Whether a KPI workbook can speak of a year. */
export function isPlausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= earliestYear && year <= latestYear;
}

function monthFromText(text: string): Month | undefined {
  const yearFirst = /^(\d{4})[-/. ]?(0?[1-9]|1[0-2])$/.exec(text);
  if (yearFirst) return month(yearFirst[1], Number(yearFirst[2]));
  const monthFirst = /^(0?[1-9]|1[0-2])[-/. ](\d{4})$/.exec(text);
  if (monthFirst) return month(monthFirst[2], Number(monthFirst[1]));
  const day = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? /^\d{1,2}\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (day) {
    const [one = '', other = ''] = day.slice(1);
    return one.length === 4 ? month(one, Number(other)) : month(other, Number(one));
  }
  const named = /^(\p{L}+)\.?[-/. ']*(\d{4}|\d{2})$/u.exec(text);
  if (named) return month(named[2], monthNamed(named[1] ?? ''));
  const yearAndName = /^(\d{4})[-/. ]*(\p{L}+)\.?$/u.exec(text);
  return yearAndName ? month(yearAndName[1], monthNamed(yearAndName[2] ?? '')) : undefined;
}

function month(year: string | undefined, number: number | undefined): Month | undefined {
  if (year === undefined || number === undefined) return undefined;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  // Article numbers such as 1234-05 are no months.
  return isPlausibleYear(fullYear) && number >= 1 && number <= 12 ? monthOf(fullYear, number) : undefined;
}
