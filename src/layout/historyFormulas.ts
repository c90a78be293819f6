import type { LimitName } from '../domain/kpi';
import { addMonths, monthOf, type Month } from '../domain/month';
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
const [YEAR, PLACE, ROW] = ['Year', 'Place in year', 'Scorecard row'];
const STATUS_KEY_NOW = 'Status key now';

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
  const newestFirst = [...years]
    .sort((one, other) => other - one)
    .map((year) => {
      const first = monthOf(year, typeof yearStartMonth === 'number' ? yearStartMonth : yearStartMonth(year));
      return { year, first, last: addMonths(first, 11) };
    });
  /** The expression of the year in which the row's month lies. */
  const inYear = (expression: (year: number, first: Month, last: Month) => string): string =>
    newestFirst.reduceRight(
      (otherwise, { year, first, last }) =>
        `IF(${inRow(YEAR)}=${year},${expression(year, first, last)},${otherwise})`,
      '""',
    );
  const limitNow = (name: LimitName): string => {
    const cell = (year: number, first: Month, last: Month) =>
      `INDEX(${columnsOf(targetsTableName(year), first, last)},` +
      `INDEX(${columnOf(scorecardTableName(year), `${LIMIT_WORD[name]} row`)},${inRow(ROW)}),${inRow(PLACE)})`;
    return found(inYear((...place) => `IF(COUNT(${cell(...place)})=0,"",${cell(...place)})`));
  };
  const statusNow = inYear(
    (year, first, last) =>
      `INDEX(${columnsOf(scorecardTableName(year), statusHeader(first), statusHeader(last))},` +
      `${inRow(ROW)},${inRow(PLACE)})`,
  );
  return {
    'Value now': found(
      inYear(
        (year, first, last) =>
          `INDEX(${columnsOf(scorecardTableName(year), first, last)},${inRow(ROW)},${inRow(PLACE)})`,
      ),
    ),
    [limitNowHeader('target')]: limitNow('target'),
    Restated: restatedFormula(),
    // Months after the reporting month show nothing in the scorecard, which says nothing about what was reported.
    [YEAR]:
      `=IF(${inRow('Period')}>YEAR(${REPORTING_MONTH_NAME})&"-"&RIGHT("0"&MONTH(${REPORTING_MONTH_NAME}),2),"",` +
      `${newestFirst.reduceRight(
        (otherwise, { year, first }) => `IF(${inRow('Period')}>=${quoted(first)},${year},${otherwise})`,
        '0',
      )})`,
    [PLACE]: `=IFERROR(${inYear(
      (year, first, last) =>
        `MATCH(${inRow('Period')},${scorecardTableName(year)}[[#Headers],[${first}]:[${last}]],0)`,
    )},"")`,
    [ROW]: `=IFERROR(${inYear(
      (year) => `MATCH(${inRow('ID')},${columnOf(scorecardTableName(year), 'ID')},0)`,
    )},"")`,
    [limitNowHeader('amber')]: limitNow('amber'),
    [limitNowHeader('upperTarget')]: limitNow('upperTarget'),
    [limitNowHeader('upperAmber')]: limitNow('upperAmber'),
    [STATUS_KEY_NOW]: found(
      `IFERROR(INDEX(${columnOf(WORDS_TABLE, 'Status')},MATCH(${statusNow},${columnOf(WORDS_TABLE, 'Word')},0)),` +
        `${quoted(STATUS_KEY.check)})`,
    ),
  };
}

/** The expression where the KPI and the month are found by now, nothing where they are not. */
function found(expression: string): string {
  return `=IF(COUNT(${inRow(PLACE)},${inRow(ROW)})<2,"",${expression})`;
}

/** What differs from the reported figures, in a word or two; a row whose KPI or year has left the workbook says so. */
function restatedFormula(): string {
  const differs = (header: string, headerNow: string): string => {
    const [then, now] = [inRow(header), inRow(headerNow)];
    // Relative for large numbers, whose last digits differ from program to program.
    return `IF(COUNT(${then},${now})=2,ROUND((${then}-${now})/MAX(1,ABS(${then})),9)<>0,COUNT(${then},${now})=1)`;
  };
  const limitDiffers = (name: LimitName): string => differs(LIMIT_WORD[name], limitNowHeader(name));
  const target = `OR(${limitDiffers('target')},${limitDiffers('upperTarget')})`;
  const amber = `OR(${limitDiffers('amber')},${limitDiffers('upperAmber')})`;
  // That a due day passes is no change of what was reported.
  const timeless = (header: string): string =>
    `SUBSTITUTE(${inRow(header)},${quoted(STATUS_KEY.late)},${quoted(STATUS_KEY.noData)})`;
  const status = `${timeless(STATUS_KEY_HEADER)}<>${timeless(STATUS_KEY_NOW)}`;
  const limits = (both: string, ofTarget: string, ofAmber: string): string =>
    `IF(${target},${quoted(ofTarget)},IF(${amber},${quoted(ofAmber)},${both}))`;
  return (
    `=IF(${inRow(YEAR)}="","",IF(COUNT(${inRow(PLACE)},${inRow(ROW)})<2,"Gone",` +
    `IF(${differs('Value', 'Value now')},${limits(quoted('Value'), 'Value and target', 'Value and amber')},` +
    `${limits(`IF(${status},"Status","")`, 'Target', 'Amber')})))`
  );
}
