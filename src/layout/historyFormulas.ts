import type { LimitName } from '../domain/kpi';
import { addMonths, monthNumberOf, monthOf, type Month } from '../domain/month';
import { REPORTING_MONTH_NAME, scorecardTableName, targetsTableName, WORDS_TABLE } from './names';
import { columnOf, columnsOf, inRow, quoted } from './reference';
import { statusHeader } from './scorecardMonthFormulas';
import { LIMIT_WORD, STATUS_KEY } from './words';

/** The header under which the history shows what a limit is by now; that of the target is visible, the others are helpers. */
export function limitNowHeader(name: LimitName): string {
  return `${LIMIT_WORD[name]} now`;
}

/** The status of a closed month as formulas call it, so that the words of the workbook can change later. */
export const STATUS_KEY_HEADER = 'Status key';
const STATUS_KEY_NOW = 'Status key now';
// Short, since each row's formulas name them for every year.
const [YEAR, PLACE, ROW, LIMIT_CHANGED] = ['Year', 'Place', 'Row', 'Limit changed'];

/** A business year with its first and its last month. */
interface HistoryYear {
  readonly year: number;
  readonly first: Month;
  readonly last: Month;
}

/**
 * The formulas of `KpiHistory` by header, the same in each row: what value, limits and status of the row's month are by now, and in
 * the column `Restated` what differs from the reported ones. They look into the scorecard and the targets of each year by name, so
 * a new year needs them anew.
 *
 * @param years business years that have scorecard and targets.
 * @param yearStartMonth first month of the years, 1 to 12, or of each year where they differ.
 */
export function historyFormulas(
  years: readonly number[],
  yearStartMonth: number | ((year: number) => number),
): Readonly<Record<string, string>> {
  const oldestFirst = [...years]
    .sort((one, other) => one - other)
    .map((year): HistoryYear => {
      const first = monthOf(year, typeof yearStartMonth === 'number' ? yearStartMonth : yearStartMonth(year));
      return { year, first, last: addMonths(first, 11) };
    });
  const inYear = (expression: (year: HistoryYear) => string) => expressionOfYear(oldestFirst, expression);
  const at = (row: string): string => `${row},${inRow(PLACE)})`;
  // AVERAGE of one cell: its number, or an error for an empty cell and for text.
  const numberOr = (expression: string): string => `=IFERROR(AVERAGE(${expression}),"")`;
  const limitNow = (name: LimitName): string =>
    numberOr(
      inYear(
        ({ year, first, last }) =>
          `INDEX(${columnsOf(targetsTableName(year), first, last)},` +
          at(`INDEX(${columnOf(scorecardTableName(year), `${LIMIT_WORD[name]} row`)},${inRow(ROW)})`),
      ),
    );
  const inScorecard = (firstHeader: string, lastHeader: string, year: number): string =>
    `INDEX(${columnsOf(scorecardTableName(year), firstHeader, lastHeader)},${at(inRow(ROW))}`;
  const wordNow = inYear(({ year, first, last }) =>
    inScorecard(statusHeader(first), statusHeader(last), year),
  );
  return {
    'Value now': numberOr(inYear(({ year, first, last }) => inScorecard(first, last, year))),
    [limitNowHeader('target')]: limitNow('target'),
    Restated: restatedFormula(),
    [YEAR]: yearFormula(oldestFirst),
    [PLACE]: `=IFERROR(MOD(VALUE(RIGHT(${inRow('Period')},2))-${startFormula(oldestFirst)},12)+1,"")`,
    [ROW]: `=IFERROR(${inYear(
      ({ year }) => `MATCH(${inRow('ID')},${columnOf(scorecardTableName(year), 'ID')},0)`,
    )},"")`,
    [limitNowHeader('amber')]: limitNow('amber'),
    [limitNowHeader('upperTarget')]: limitNow('upperTarget'),
    [limitNowHeader('upperAmber')]: limitNow('upperAmber'),
    [LIMIT_CHANGED]: limitChangedFormula(),
    [STATUS_KEY_NOW]:
      `=IFERROR(INDEX(${columnOf(WORDS_TABLE, 'Status')},MATCH(${wordNow},${columnOf(WORDS_TABLE, 'Word')},0)),` +
      `${quoted(STATUS_KEY.check)})`,
  };
}

/** The expression of the year in which the row's month lies; an error where the workbook does not have that year. */
function expressionOfYear(
  oldestFirst: readonly HistoryYear[],
  expression: (year: HistoryYear) => string,
): string {
  const [oldest, newest] = [oldestFirst[0], oldestFirst.at(-1)];
  if (!oldest || !newest) return 'NA()';
  const choices = Array.from({ length: newest.year - oldest.year + 1 }, (_, index) => {
    const found = oldestFirst.find(({ year }) => year === oldest.year + index);
    return found ? expression(found) : 'NA()';
  });
  return `CHOOSE(${inRow(YEAR)}-${oldest.year - 1},${choices.join(',')})`;
}

/**
 * The business year of the row's month; nothing for months after the reporting month, of which the scorecard shows nothing,
 * and 0 for months before the oldest year.
 */
function yearFormula(oldestFirst: readonly HistoryYear[]): string {
  const period = inRow('Period');
  const reported = `YEAR(${REPORTING_MONTH_NAME})&"-"&RIGHT("0"&MONTH(${REPORTING_MONTH_NAME}),2)`;
  const chain = oldestFirst.reduce(
    (otherwise, { year, first }) => `IF(${period}>=${quoted(first)},${year},${otherwise})`,
    '0',
  );
  return `=IF(${period}>${reported},"",${chain})`;
}

/** The number of the month in which the row's year starts. */
function startFormula(oldestFirst: readonly HistoryYear[]): string {
  const starts = new Set(oldestFirst.map(({ first }) => monthNumberOf(first)));
  return starts.size === 1
    ? String([...starts][0])
    : expressionOfYear(oldestFirst, ({ first }) => String(monthNumberOf(first)));
}

/** Whether two cells hold different figures, or only one of them holds any. */
function differs(header: string, headerNow: string): string {
  const [then, now] = [inRow(header), inRow(headerNow)];
  // Relative for large numbers, whose last digits differ from program to program.
  return `OR(COUNT(${then},${now})=1,ROUND((N(${then})-N(${now}))/MAX(1,ABS(N(${then}))),9)<>0)`;
}

/** The limit of a closed month that is another by now; a target counts before an amber limit. */
function limitChangedFormula(): string {
  const either = (name: LimitName, upper: LimitName): string =>
    `OR(${differs(LIMIT_WORD[name], limitNowHeader(name))},${differs(LIMIT_WORD[upper], limitNowHeader(upper))})`;
  return `=IF(${either('target', 'upperTarget')},"Target",IF(${either('amber', 'upperAmber')},"Amber",""))`;
}

/** What differs from the reported figures, in a word or two; a row whose KPI or year has left the workbook says so. */
function restatedFormula(): string {
  const limit = inRow(LIMIT_CHANGED);
  // That a due day passes is no change of what was reported.
  const timeless = (header: string): string =>
    `SUBSTITUTE(${inRow(header)},${quoted(STATUS_KEY.late)},${quoted(STATUS_KEY.noData)})`;
  return (
    `=IF(${inRow(YEAR)}="","",IF(COUNT(${inRow(PLACE)},${inRow(ROW)})<2,"Gone",` +
    `IF(${differs('Value', 'Value now')},"Value"&IF(${limit}="",""," and "&LOWER(${limit})),` +
    `IF(${limit}<>"",${limit},IF(${timeless(STATUS_KEY_HEADER)}<>${timeless(STATUS_KEY_NOW)},"Status","")))))`
  );
}
