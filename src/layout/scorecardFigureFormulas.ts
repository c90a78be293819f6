import type { Month } from '../domain/month';
import type { WindowLength } from '../domain/rolling';
import { scorecardTableName } from './names';
import { columnOf, columnsOf, inRow, rangeInRow } from './reference';
import type { ScorecardYear } from './scorecardFormulas';
import { denominatorHeader, numeratorHeader } from './scorecardMonthFormulas';

/** Neighbouring months of one KPI, as formula texts of ranges. */
interface Stretch {
  readonly values: string;
  readonly numerators: string;
  readonly denominators: string;
}

/** Below any number that a team enters; text and blanks do not match it. */
const IS_NUMBER = '">=-1E+300"';

/** `=` and the KPI's figure for the months of the row, as `figureOf` gives it: "" when none of them counts. */
export function yearToDateFormula(months: readonly Month[]): string {
  return `=${figureFormula([ownMonths(months)], ownLast(months))}`;
}

/**
 * The KPI's figure over the last months, as `rolling` gives it. A window that begins before the year reads its first
 * months from the scorecard of the year before; without one there is no figure.
 */
export function rollingFormula(
  { months, previous }: Pick<ScorecardYear, 'months' | 'previous'>,
  length: WindowLength,
): string {
  const [end, earlierRow] = [inRow('Window end'), inRow('Earlier row')];
  // Months after the window are not due, so their cells are empty: the stretch may run to the end of the year.
  const own = stretchOf(months, (first, last) =>
    length === 12 ? rangeInRow(first, last) : cut(rangeInRow(first, last), '', `MAX(1,${end}-${length - 1})`),
  );
  const within = figureFormula([own], ownLast(months));
  return (
    `=IF(OR(${inRow('Months begun')}=0,${inRow('Period months')}>${length}),"",IF(${end}>=${length},${within},` +
    `${previous ? `IF(${earlierRow}="","",${acrossYears(own, months, previous, length)})` : '""'}))`
  );
}

function acrossYears(
  own: Stretch,
  months: readonly Month[],
  previous: NonNullable<ScorecardYear['previous']>,
  length: WindowLength,
): string {
  const table = scorecardTableName(previous.year);
  const earlierRow = inRow('Earlier row');
  const earlier = stretchOf(previous.months, (first, last) =>
    cut(columnsOf(table, first, last), `${earlierRow},`, `${inRow('Window end')}+${13 - length}`),
  );
  const lastOfEarlier = `INDEX(${columnsOf(table, ...firstAndLast(previous.months))},${earlierRow},INDEX(${columnOf(table, 'Last counted')},${earlierRow}))`;
  return figureFormula([own, earlier], `IF(COUNT(${own.values})>0,${ownLast(months)},${lastOfEarlier})`);
}

/**
 * @param stretches the row's own months, then those of another scorecard, where the KPI may have been measured in another form.
 * @param last formula text of the latest value.
 */
function figureFormula(stretches: readonly Stretch[], last: string): string {
  const values = stretches.map((stretch) => stretch.values).join(',');
  const sumOf = (part: 'numerators' | 'denominators') =>
    stretches.map((stretch) => `SUMIFS(${stretch[part]},${stretch.values},${IS_NUMBER})`).join('+');
  const [rule, form] = [inRow('Rule'), inRow('Form')];
  const numerators = `${inRow('Multiplier')}*(${sumOf('numerators')})`;
  const ratio = `IF(${sumOf('denominators')}=0,"",${numerators}/(${sumOf('denominators')}))`;
  const ratioOfSums = `IF(${form}="ratio",${ratio},IF(${form}="sum",${numerators},""))`;
  return (
    `IF(COUNT(${values})=0,"",IF(${rule}="Ratio of sums",${inOneForm(stretches.slice(1), ratioOfSums)},` +
    `IF(${rule}="Sum",SUM(${values}),IF(${rule}="Mean",AVERAGE(${values}),IF(${rule}="Last",${last},` +
    `IF(${rule}="Maximum",MAX(${values}),IF(${rule}="Minimum",MIN(${values}),"")))))))`
  );
}

/** Sums of ratios and of plain amounts make no figure together. */
function inOneForm(others: readonly Stretch[], figure: string): string {
  return others.reduceRight((inner, { values, denominators }) => {
    const withDenominator = `COUNTIFS(${values},${IS_NUMBER},${denominators},"<>",${denominators},${IS_NUMBER})`;
    return `IF(${withDenominator}<>IF(${inRow('Form')}="ratio",COUNT(${values}),0),"",${inner})`;
  }, figure);
}

function ownMonths(months: readonly Month[]): Stretch {
  return stretchOf(months, rangeInRow);
}

function ownLast(months: readonly Month[]): string {
  return `INDEX(${rangeInRow(...firstAndLast(months))},${inRow('Last counted')})`;
}

function stretchOf(months: readonly Month[], range: (first: string, last: string) => string): Stretch {
  const [first, last] = firstAndLast(months);
  return {
    values: range(first, last),
    numerators: range(numeratorHeader(first), numeratorHeader(last)),
    denominators: range(denominatorHeader(first), denominatorHeader(last)),
  };
}

/** The part of a year's months from a place on: two INDEX with a colon between them are a range in every engine. */
function cut(range: string, row: string, from: string): string {
  return `INDEX(${range},${row}${from}):INDEX(${range},${row}12)`;
}

/** The first and the last of a year's months. */
export function firstAndLast(months: readonly Month[]): [Month, Month] {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined)
    throw new RangeError('scorecard: a business year without months');
  return [first, last];
}
