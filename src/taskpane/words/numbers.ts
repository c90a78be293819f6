import type { RawCell } from '../../app/workbookGateway';
import { decimalsToTellApart } from '../../domain/decimals';
import { roundTo9 } from '../../domain/tolerance';
import type { Direction, Limits } from '../../domain/kpi';

const noBreakSpace = '\u00a0';

/** The decimal separator of a language: `.` for `en-GB`, `,` for `de-DE`. */
export function decimalSeparator(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}

/** A number as a user would type it into a field: `1234.5` in `en-GB`, `1234,5` in `de-DE`; nothing for `undefined`. */
export function writeNumber(value: number | undefined, locale: string): string {
  if (value === undefined) return '';
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    maximumFractionDigits: 12,
    numberingSystem: 'latn',
  }).format(value);
}

/**
 * A typed number. `undefined` for an empty text, `null` for a text that is no number in this language.
 * Groups of three digits may be set apart (`1,000` in `en-GB`, `1.000` in `de-DE`); spaces are ignored.
 *
 * @example readNumber('1.234,5', 'de-DE') // 1234.5
 */
export function readNumber(text: string, locale: string): number | null | undefined {
  // Arabic and Hebrew put invisible direction marks around a minus sign.
  const compact = text.replace(/[\s\u061c\u200e\u200f]/g, '').replace('\u2212', '-');
  if (compact === '') return undefined;
  const decimal = decimalSeparator(locale);
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = compact.split(decimal);
  const digits = /^[+-]?\d*$/.test(whole) ? whole : ungroup(whole, group);
  if (more.length > 0 || digits === null || !/^\d*$/.test(fraction ?? '')) return null;
  if (!/\d/.test(digits + (fraction ?? ''))) return null;
  return Number(`${digits}.${fraction ?? ''}0`);
}

function ungroup(whole: string, group: string): string | null {
  const [first = '', ...rest] = whole.split(group);
  const isGrouped =
    /^[+-]?\d{1,3}$/.test(first) && rest.length > 0 && rest.every((part) => /^\d{3}$/.test(part));
  return isGrouped ? first + rest.join('') : null;
}

/** A number with its unit, as shown in lists: `88.2 %`. */
export function formatNumber(
  value: number,
  unit: string,
  locale: string,
  digits = usualDigits(value),
): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return unit === '' ? number : `${number}${noBreakSpace}${unit}`;
}

/**
 * A KPI's value with as many digits as it takes to stay on its own side of every limit: 94.96 under a target
 * of 95 is not shown as `95`, since beside an amber status that would look like a mistake.
 *
 * @example formatValue(94.96, { target: 95 }, '%', 'en-GB') // '94.96 %'
 */
export function formatValue(value: number, limits: Limits, unit: string, locale: string): string {
  const most = 9;
  let digits = usualDigits(value);
  const staysOnItsSide = (limit: number) => {
    const rounded = Number(value.toFixed(digits));
    return side(rounded, limit) === side(value, limit);
  };
  while (digits < most && !Object.values(limits).every(staysOnItsSide)) digits += 1;
  return formatNumber(value, unit, locale, digits);
}

/**
 * A cell before and after a change, with so many digits that two numbers that differ do not look equal. Words stand as they are;
 * `nothing` is what an empty cell is called.
 *
 * @example formatChange(96.589975349, 90.427280197, 'none', 'en-GB') // ['96.59', '90.43']
 */
export function formatChange(
  before: RawCell,
  after: RawCell,
  nothing: string,
  locale: string,
): readonly [before: string, after: string] {
  const decimals = decimalsToTellApart([before, after].filter((cell) => typeof cell === 'number'));
  const write = (cell: RawCell) =>
    cell === ''
      ? nothing
      : typeof cell === 'number'
        ? formatNumber(cell, '', locale, decimals)
        : String(cell);
  return [write(before), write(after)];
}

/** Below, on or above a limit, with the tolerance of the status rule. */
function side(value: number, limit: number): number {
  return Math.sign(roundTo9(value - limit));
}

function usualDigits(value: number): number {
  return Math.abs(value) >= 10 ? 1 : 2;
}

/** The target as a condition: `≥ 95 %`, `≤ 3`, `75 to 90 %`; `null` when no target is in force. */
export function describeTarget(
  better: Direction,
  limits: Limits,
  unit: string,
  locale: string,
): string | null {
  const { target, upperTarget } = limits;
  const write = (limit: number) => formatNumber(limit, unit, locale, 9);
  if (better === 'inRange' && target !== undefined && upperTarget !== undefined)
    return `${formatNumber(target, '', locale, 9)} to ${write(upperTarget)}`;
  if (better === 'inRange' && upperTarget !== undefined) return `≤${noBreakSpace}${write(upperTarget)}`;
  if (target === undefined) return null;
  return `${better === 'lower' ? '≤' : '≥'}${noBreakSpace}${write(target)}`;
}
