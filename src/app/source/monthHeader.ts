import { monthOfDay } from '../../domain/day';
import { type Month, monthOf } from '../../domain/month';
import type { RawCell } from '../workbookGateway';

/** Month names and abbreviations in English, German, French and Spanish; position says which month it is. */
const names: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'janv', 'janvier', 'ene', 'enero', 'jän', 'jänner'],
  ['feb', 'february', 'februar', 'fev', 'fév', 'févr', 'février', 'fevrier', 'febrero'],
  ['mar', 'march', 'mär', 'märz', 'maerz', 'mrz', 'mars', 'marzo'],
  ['apr', 'april', 'avr', 'avril', 'abr', 'abril'],
  ['may', 'mai', 'mayo'],
  ['jun', 'june', 'juni', 'juin', 'junio'],
  ['jul', 'july', 'juli', 'juil', 'juillet', 'julio'],
  ['aug', 'august', 'août', 'aout', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre'],
  ['nov', 'november', 'novembre', 'noviembre'],
  ['dec', 'december', 'dez', 'dezember', 'déc', 'decembre', 'décembre', 'dic', 'diciembre'],
];

const numberOfMonth = new Map(
  names.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

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

function monthFromText(text: string): Month | undefined {
  const yearFirst = /^(\d{4})[-/. ]?(0?[1-9]|1[0-2])$/.exec(text);
  if (yearFirst) return month(yearFirst[1], Number(yearFirst[2]));
  const monthFirst = /^(0?[1-9]|1[0-2])[-/. ](\d{4})$/.exec(text);
  if (monthFirst) return month(monthFirst[2], Number(monthFirst[1]));
  const named = /^(\p{L}+)\.?[-/. ']*(\d{4}|\d{2})$/u.exec(text);
  return named ? month(named[2], numberOfMonth.get((named[1] ?? '').toLowerCase())) : undefined;
}

function month(year: string | undefined, number: number | undefined): Month | undefined {
  if (year === undefined || number === undefined) return undefined;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  // Article numbers such as 1234-05 are no months.
  return fullYear < earliestYear || fullYear > latestYear ? undefined : monthOf(fullYear, number);
}
