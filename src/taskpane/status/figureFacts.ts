import type { KpiStanding } from '../../app/useCases';
import type { Frequency } from '../../domain/kpi';
import type { RestOfYear } from '../../domain/restOfYear';
import { isShare } from '../../domain/value';
import { roundTo9 } from '../../domain/tolerance';
import { count } from '../words/counts';
import { formatNumber, formatValue } from '../words/numbers';
import { statusWords } from '../words/statusWords';

type Fact = readonly [name: string, value: string];

const PERIOD: Readonly<Record<Frequency, string>> = {
  monthly: 'month',
  quarterly: 'quarter',
  halfYearly: 'half-year',
  yearly: 'year',
};

/** What can be said of a KPI beyond its month: the year to date and of how much it is made, the last months, what is left to do. */
export function figureFacts(kpi: KpiStanding, locale: string): readonly Fact[] {
  const { figures, limits, unit } = kpi;
  const facts: Fact[] = [['Year to date', yearToDate(kpi, locale)]];
  if (figures.rolling3 !== null)
    facts.push(['Last 3 months', formatValue(figures.rolling3, limits, unit, locale)]);
  if (figures.rolling12 !== null)
    facts.push(['Last 12 months', formatValue(figures.rolling12, limits, unit, locale)]);
  if (figures.changeOnYear !== null)
    facts.push(['On the year before', change(figures.changeOnYear, unit, locale)]);
  if (figures.restOfYear !== null) facts.push(['Rest of the year', rest(kpi, figures.restOfYear, locale)]);
  return facts;
}

function yearToDate(
  { yearToDate: value, yearToDateStatus, figures, limits, unit }: KpiStanding,
  locale: string,
): string {
  const { word } = statusWords[yearToDateStatus];
  if (value === null) return word;
  const of = count(figures.countedPeriods, PERIOD[figures.frequency]);
  return `${formatValue(value, limits, unit, locale)} of ${of}, ${word}`;
}

/** From 2 % to 3 % is a point more, not a percent. */
function change(difference: number, unit: string, locale: string): string {
  const sign = difference > 0 ? '+' : '';
  return `${sign}${formatNumber(difference, unit === '%' ? 'percentage points' : unit, locale)}`;
}

function rest(kpi: KpiStanding, { average, upperAverage, periods }: RestOfYear, locale: string): string {
  const write = (value: number) => formatNumber(value, kpi.unit, locale, 2);
  const wanted =
    upperAverage !== null
      ? `between ${formatNumber(average, '', locale, 2)} and ${write(upperAverage)}`
      : `${kpi.better === 'lower' ? 'at most' : 'at least'} ${write(average)}`;
  const left = count(periods, PERIOD[kpi.figures.frequency]);
  return `${left} must ${periods === 1 ? 'be' : 'average'} ${wanted}${isShare(kpi) ? reach(kpi, average, upperAverage) : ''}`;
}

/** A share lies from 0 to 100: what is beyond cannot be had, or cannot be missed. */
function reach({ better }: KpiStanding, average: number, upperAverage: number | null): string {
  const low = better === 'lower' ? -Infinity : average;
  const high = better === 'lower' ? average : (upperAverage ?? Infinity);
  if (roundTo9(low - 100) > 0 || roundTo9(high) < 0) return ', which a share cannot reach';
  return roundTo9(low) <= 0 && roundTo9(high - 100) >= 0 ? ', which any share does' : '';
}
