import { monthNumberOf, yearOf, type Month } from '../domain/month';
import { judgeFormula, wordFormula } from './judgeFormula';
import { REPORTING_MONTH_NAME, scorecardTableName, targetsTableName } from './names';
import { columnOf, columnsOf, inRow, quoted, rangeInRow } from './reference';
import { firstAndLast, rollingFormulas, yearToDateFormula } from './scorecardFigureFormulas';
import type { ScorecardYear } from './scorecardFormulas';
import { statusHeader } from './scorecardMonthFormulas';
import { restFormulas } from './scorecardRestFormulas';
import { STATUS_KEY } from './words';

/** What the year says up to the reporting month, and how it stands there. */
export function yearFormulas({ year, months, previous }: ScorecardYear): Readonly<Record<string, string>> {
  const [first, last] = firstAndLast(months);
  const values = rangeInRow(first, last);
  const begun = inRow('Months begun');
  const rule = inRow('Rule');
  const lastCounted = months.map((month, index) => `ISNUMBER(${inRow(month)})*${index + 1}`).join(',');
  const statuses = rangeInRow(statusHeader(first), statusHeader(last));
  const limitsNow = {
    target: inRow('Year target'),
    amber: inRow('Year amber'),
    upperTarget: inRow('Year upper target'),
    upperAmber: inRow('Year upper amber'),
  };
  return {
    'Months begun':
      `=MAX(0,MIN(12,(YEAR(${REPORTING_MONTH_NAME})-${yearOf(first)})*12+` +
      `MONTH(${REPORTING_MONTH_NAME})-${monthNumberOf(first) - 1}))`,
    'Window end': `=${begun}-MOD(${begun},${inRow('Period months')})`,
    'Last counted': `=MAX(${lastCounted})`,
    'Earlier row': previous
      ? `=IFERROR(MATCH(${inRow('ID')},${columnOf(scorecardTableName(previous.year), 'ID')},0),"")`
      : '=""',
    'Year to date': yearToDateFormula(months),
    'Year-to-date status': `=${wordFormula(
      `IF(OR(${rule}="None",${rule}=""),${key('notApplicable')},` +
        `IF(COUNTIF(${statuses},${wordFormula(key('notDue'))})=12,${key('notDue')},` +
        `IF(COUNT(${values})=0,${key('noData')},` +
        `IF(${inRow('Year to date')}="",${key('check')},${judgeFormula(inRow('Year to date'), limitsNow)}))))`,
    )}`,
    Status: `=IF(${begun}=0,${wordFormula(key('notDue'))},INDEX(${statuses},${begun}))`,
    Change: changeFormula(values, previous),
    Target: targetFormula(year, months),
    ...rollingFormulas({ months, previous }, 3),
    ...rollingFormulas({ months, previous }, 12),
    'Change on year': changeOnYearFormula(values, previous),
    ...restFormulas(year, months),
    'Year target': yearLimit(year, months, 'Target row'),
    'Year amber': yearLimit(year, months, 'Amber row'),
    'Year upper target': yearLimit(year, months, 'Upper target row'),
    'Year upper amber': yearLimit(year, months, 'Upper amber row'),
  };
}

/** The value now less that of the period before, which may stand in the scorecard of the year before. */
function changeFormula(values: string, previous: ScorecardYear['previous']): string {
  const [begun, period] = [inRow('Months begun'), inRow('Period months')];
  const within = differenceFormula(values, `INDEX(${values},${begun}-${period})`);
  const across = previous ? differenceFormula(values, earlierValue(previous, `12+${begun}-${period}`)) : '""';
  return `=IF(${begun}=0,"",IFERROR(IF(${begun}>${period},${within},${across}),""))`;
}

/** The value now less that of the same month of the year before. */
function changeOnYearFormula(values: string, previous: ScorecardYear['previous']): string {
  if (!previous) return '=""';
  const begun = inRow('Months begun');
  return `=IF(OR(${begun}=0,${inRow('Earlier row')}=""),"",${differenceFormula(values, earlierValue(previous, begun))})`;
}

function differenceFormula(values: string, before: string): string {
  const now = `INDEX(${values},${inRow('Months begun')})`;
  return `IF(COUNT(${now},${before})=2,${now}-${before},"")`;
}

function earlierValue({ year, months }: NonNullable<ScorecardYear['previous']>, place: string): string {
  const values = columnsOf(scorecardTableName(year), ...firstAndLast(months));
  return `INDEX(${values},${inRow('Earlier row')},${place})`;
}

/** The limit that holds in the month that stands for now; a range shows both ends. */
function targetFormula(year: number, months: readonly Month[]): string {
  const cell = (header: string) => limitCell(year, months, header);
  const lower = cell('Target row');
  const upper = cell('Upper target row');
  return (
    `=IFERROR(IF(COUNT(${lower})=0,"",IF(${inRow('Better')}="In range",` +
    `IF(COUNT(${upper})=0,"",${lower}&" – "&${upper}),${lower})),"")`
  );
}

/** What the year to date is compared with: the limit of now, or the counted months' limits added up when the figure adds up. */
function yearLimit(year: number, months: readonly Month[], rowHeader: string): string {
  const values = rangeInRow(...firstAndLast(months));
  const row = `INDEX(${columnsOf(targetsTableName(year), ...firstAndLast(months))},${inRow(rowHeader)},0)`;
  const now = limitCell(year, months, rowHeader);
  const addsUp = `OR(${inRow('Rule')}="Sum",AND(${inRow('Rule')}="Ratio of sums",${inRow('Form')}="sum"))`;
  const sum =
    `IF(COUNTIFS(${values},">=-1E+300",${row},"<>",${row},">=-1E+300")<COUNT(${values}),"",` +
    `SUMIFS(${row},${values},">=-1E+300"))`;
  return `=IF(${inRow(rowHeader)}="","",IF(${addsUp},${sum},IF(COUNT(${now})=0,"",${now})))`;
}

function limitCell(year: number, months: readonly Month[], rowHeader: string): string {
  const table = columnsOf(targetsTableName(year), ...firstAndLast(months));
  return `INDEX(${table},${inRow(rowHeader)},MAX(1,${inRow('Months begun')}))`;
}

function key(status: keyof typeof STATUS_KEY): string {
  return quoted(STATUS_KEY[status]);
}
