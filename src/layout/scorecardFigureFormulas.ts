import type { Month } from '../domain/month';
import type { WindowLength } from '../domain/rolling';
import { scorecardTableName } from './names';
import { columnOf, columnsOf, inRow, rangeInRow } from './reference';
import type { ScorecardYear } from './scorecardFormulas';
import { ANY_NUMBER, denominatorHeader, numeratorHeader } from './scorecardMonthFormulas';

/** Neighbouring months of one KPI, as formula texts of ranges. */
interface Stretch {
  readonly values: string;
  readonly numerators: string;
  readonly denominators: string;
}

/** The KPI's figure for the months of its row, as `figureOf` gives it: "" when none of them counts. */
export function yearToDateFormula(months: readonly Month[]): string {
  const own = stretchOf(months, rangeInRow);
  const ratioOfSums = ratioFormula(sumOf(own, 'numerators'), sumOf(own, 'denominators'));
  return `=${figureFormula([own.values], ratioOfSums, ownLast(months))}`;
}

/** The header of a rolling figure and those of the sums that it divides. */
function rollingHeaders(length: WindowLength) {
  const header = `Rolling ${length}`;
  return {
    figure: `${header} months`,
    numerator: `${header} numerator`,
    denominator: `${header} denominator`,
  } as const;
}

/**
 * The KPI's figure over the last months, as `rolling` gives it, with the sums for it in columns of their own: in one formula
 * they would be longer than Excel takes. A window that begins before the year reads its first months from the scorecard of
 * the year before; without one there is no figure.
 */
export function rollingFormulas(
  { months, previous }: Pick<ScorecardYear, 'months' | 'previous'>,
  length: WindowLength,
): Readonly<Record<string, string>> {
  const headers = rollingHeaders(length);
  const [end, earlierRow, form] = [inRow('Window end'), inRow('Earlier row'), inRow('Form')];
  // Months after the window are not due, so their cells are empty: the stretch may run to the end of the year.
  const own = stretchOf(months, (first, last) =>
    length === 12 ? rangeInRow(first, last) : cut(rangeInRow(first, last), '', `MAX(1,${end}-${length - 1})`),
  );
  const [numerator, denominator] = [inRow(headers.numerator), inRow(headers.denominator)];
  const ratioOfSums = `IF(${numerator}="","",${ratioFormula(numerator, denominator)})`;
  const within = figureFormula([own.values], ratioOfSums, ownLast(months));
  const [ownNumerators, ownDenominators] = [sumOf(own, 'numerators'), sumOf(own, 'denominators')];
  const earlier = previous && earlierMonths(previous, length);
  const across = earlier
    ? `IF(${earlierRow}="","",${figureFormula([own.values, earlier.values], ratioOfSums, `IF(COUNT(${own.values})>0,${ownLast(months)},${earlierLast(previous)})`)})`
    : '""';
  const isWithin = `OR(${end}>=${length},${earlierRow}="")`;
  return {
    [headers.figure]: `=IF(OR(${inRow('Months begun')}=0,${inRow('Period months')}>${length}),"",IF(${end}>=${length},${within},${across}))`,
    [headers.numerator]: earlier
      ? `=IF(${isWithin},${ownNumerators},IF(${isOtherForm(earlier)},"",${ownNumerators}+${sumOf(earlier, 'numerators')}))`
      : `=${ownNumerators}`,
    [headers.denominator]: earlier
      ? `=IF(${form}<>"ratio","",${ownDenominators}+IF(${isWithin},0,${sumOf(earlier, 'denominators')}))`
      : `=IF(${form}<>"ratio","",${ownDenominators})`,
  };
}

function earlierMonths(previous: NonNullable<ScorecardYear['previous']>, length: WindowLength): Stretch {
  const table = scorecardTableName(previous.year);
  return stretchOf(previous.months, (first, last) =>
    cut(columnsOf(table, first, last), `${inRow('Earlier row')},`, `${inRow('Window end')}+${13 - length}`),
  );
}

function earlierLast({ year, months }: NonNullable<ScorecardYear['previous']>): string {
  const table = scorecardTableName(year);
  const row = inRow('Earlier row');
  return `INDEX(${columnsOf(table, ...firstAndLast(months))},${row},INDEX(${columnOf(table, 'Last counted')},${row}))`;
}

/** Whether the KPI was a ratio there and is none now, or the other way round: such sums make no figure together. */
function isOtherForm({ values, denominators }: Stretch): string {
  const withDenominator = `COUNTIFS(${values},${ANY_NUMBER},${denominators},"<>",${denominators},${ANY_NUMBER})`;
  return `${withDenominator}<>IF(${inRow('Form')}="ratio",COUNT(${values}),0)`;
}

/**
 * @param values ranges of values.
 * @param ratioOfSums formula text of the figure by the rule ratio of sums.
 * @param last formula text of the latest value.
 */
function figureFormula(values: readonly string[], ratioOfSums: string, last: string): string {
  const all = values.join(',');
  const rule = inRow('Rule');
  return (
    `IF(COUNT(${all})=0,"",IF(${rule}="Ratio of sums",${ratioOfSums},` +
    `IF(${rule}="Sum",SUM(${all}),IF(${rule}="Mean",AVERAGE(${all}),IF(${rule}="Last",${last},` +
    `IF(${rule}="Maximum",MAX(${all}),IF(${rule}="Minimum",MIN(${all}),"")))))))`
  );
}

function ratioFormula(numerator: string, denominator: string): string {
  const form = inRow('Form');
  const multiplied = `${inRow('Multiplier')}*${numerator}`;
  return `IF(${form}="ratio",IF(${denominator}=0,"",${multiplied}/${denominator}),IF(${form}="sum",${multiplied},""))`;
}

/** The parts of the months that have a value, added up. */
function sumOf(stretch: Stretch, part: 'numerators' | 'denominators'): string {
  return `SUMIFS(${stretch[part]},${stretch.values},${ANY_NUMBER})`;
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
