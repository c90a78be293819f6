import { monthNumberOf, yearOf, type Month } from '../domain/month';
import { judgeFormula, wordFormula } from './judgeFormula';
import {
  dataTableName,
  REGISTER_TABLE,
  REPORTING_MONTH_NAME,
  scorecardTableName,
  targetsTableName,
} from './names';
import { columnOf, columnsOf, inRow, quoted, rangeInRow } from './reference';
import { denominatorHeader, numeratorHeader, statusHeader } from './scorecardMonthFormulas';
import { LIMIT_WORD, STATUS_KEY } from './words';

/** A business year as the scorecard's formulas need it. */
export interface ScorecardYear {
  readonly year: number;
  readonly months: readonly Month[];
  /** The year before, when it has a scorecard in the same workbook. */
  readonly previous: { readonly year: number; readonly months: readonly Month[] } | null;
}

/** The day after which no KPI is active when `Active to` is empty: 31 December 9999. */
const LAST_SERIAL = 2958465;

/** What the register says of the KPI, by the header under which the scorecard shows or keeps it. */
export function registerFormulas(): Readonly<Record<string, string>> {
  const row = inRow('Register row');
  const cell = (header: string) => `INDEX(${columnOf(REGISTER_TABLE, header)},${row})`;
  const textOf = (header: string) => `=IFERROR(${cell(header)}&"","")`;
  const numberOf = (header: string, otherwise: number) =>
    `=IF(COUNT(${cell(header)})=0,${otherwise},${cell(header)})`;
  return {
    'Register row': `=IFERROR(MATCH(${inRow('ID')},${columnOf(REGISTER_TABLE, 'ID')},0),"")`,
    KPI: textOf('KPI'),
    Clause: textOf('Clause'),
    Owner: textOf('Owner'),
    Unit: textOf('Unit'),
    Better: textOf('Better'),
    Rule: textOf('Year to date'),
    Multiplier: `=IFERROR(IF(${cell('Multiplier')}="",1,IF(COUNT(${cell('Multiplier')})=0,"",${cell('Multiplier')})),"")`,
    'Period months':
      `=IFERROR(IF(${cell('Frequency')}="Quarterly",3,IF(${cell('Frequency')}="Half-yearly",6,` +
      `IF(${cell('Frequency')}="Yearly",12,1))),1)`,
    'Due days': numberOf('Due days', 0),
    'First day': numberOf('Active from', 0),
    'Last day': numberOf('Active to', LAST_SERIAL),
  };
}

/** Where the KPI's measures and limits stand, found once for all months. */
export function positionFormulas(year: number): Readonly<Record<string, string>> {
  const data = columnOf(dataTableName(year), 'Key');
  const limits = columnOf(targetsTableName(year), 'Key');
  const id = inRow('ID');
  const partsOf = (role: string) => `=COUNTIF(${data},${id}&"|${role}")`;
  const measureRow = (role: string) => `=IFERROR(MATCH(${id}&${role},${data},0),"")`;
  const limitRow = (word: string) => `=IFERROR(MATCH(${id}&"|${word}",${limits},0),"")`;
  const [plus, minus, divisor] = [inRow('Plus parts'), inRow('Minus parts'), inRow('Divisor parts')];
  const knownDirection = ['Higher', 'Lower', 'In range']
    .map((word) => `${inRow('Better')}=${quoted(word)}`)
    .join(',');
  return {
    Parts: `=COUNTIF(${columnOf(dataTableName(year), 'ID')},${id})`,
    'Plus parts': partsOf('+'),
    'Minus parts': partsOf('-'),
    'Divisor parts': partsOf('÷'),
    'Value row': measureRow(`IF(${plus}>0,"|+","|=")`),
    'Minus row': measureRow('"|-"'),
    'Divisor row': measureRow('"|÷"'),
    Form:
      `=IF(OR(COUNT(${inRow('Multiplier')})=0,NOT(OR(${knownDirection}))),"invalid",` +
      `IF(${plus}+${minus}+${divisor}=0,IF(AND(${inRow('Parts')}=1,COUNT(${inRow('Value row')})=1),"typed","invalid"),` +
      `IF(OR(${plus}+${minus}+${divisor}<${inRow('Parts')},${plus}+${minus}=0),"invalid",IF(${divisor}>0,"ratio","sum"))))`,
    'Target row': limitRow(LIMIT_WORD.target),
    'Amber row': limitRow(LIMIT_WORD.amber),
    'Upper target row': limitRow(LIMIT_WORD.upperTarget),
    'Upper amber row': limitRow(LIMIT_WORD.upperAmber),
  };
}

/** What the year says up to the reporting month, and how it stands there. */
export function yearFormulas({ year, months, previous }: ScorecardYear): Readonly<Record<string, string>> {
  const [first, last] = ends(months);
  const values = rangeInRow(first, last);
  const begun = inRow('Months begun');
  const [rule, form] = [inRow('Rule'), inRow('Form')];
  const counted = (headerOf: (month: Month) => string) =>
    `SUMIFS(${rangeInRow(headerOf(first), headerOf(last))},${values},">=-1E+300")`;
  const numerators = `${inRow('Multiplier')}*${counted(numeratorHeader)}`;
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
    'Year to date':
      `=IF(COUNT(${values})=0,"",IF(${rule}="Ratio of sums",` +
      `IF(${form}="ratio",IF(${counted(denominatorHeader)}=0,"",${numerators}/${counted(denominatorHeader)}),` +
      `IF(${form}="sum",${numerators},"")),` +
      `IF(${rule}="Sum",SUM(${values}),IF(${rule}="Mean",AVERAGE(${values}),` +
      `IF(${rule}="Last",INDEX(${values},MAX(${lastCounted})),` +
      `IF(${rule}="Maximum",MAX(${values}),IF(${rule}="Minimum",MIN(${values}),"")))))))`,
    'Year-to-date status': `=${wordFormula(
      `IF(OR(${rule}="None",${rule}=""),${key('notApplicable')},` +
        `IF(COUNTIF(${statuses},${wordFormula(key('notDue'))})=12,${key('notDue')},` +
        `IF(COUNT(${values})=0,${key('noData')},` +
        `IF(${inRow('Year to date')}="",${key('check')},${judgeFormula(inRow('Year to date'), limitsNow)}))))`,
    )}`,
    Status: `=IF(${begun}=0,${wordFormula(key('notDue'))},INDEX(${statuses},${begun}))`,
    Change: changeFormula(values, previous),
    Target: targetFormula(year, months),
    'Year target': yearLimit(year, months, 'Target row'),
    'Year amber': yearLimit(year, months, 'Amber row'),
    'Year upper target': yearLimit(year, months, 'Upper target row'),
    'Year upper amber': yearLimit(year, months, 'Upper amber row'),
  };
}

/** The value now less that of the period before, which may stand in the scorecard of the year before. */
function changeFormula(values: string, previous: ScorecardYear['previous']): string {
  const [begun, period] = [inRow('Months begun'), inRow('Period months')];
  const now = `INDEX(${values},${begun})`;
  const difference = (before: string) => `IF(COUNT(${now},${before})=2,${now}-${before},"")`;
  const within = difference(`INDEX(${values},${begun}-${period})`);
  const across = previous
    ? difference(
        `INDEX(${columnsOf(scorecardTableName(previous.year), ...ends(previous.months))},` +
          `MATCH(${inRow('ID')},${columnOf(scorecardTableName(previous.year), 'ID')},0),12+${begun}-${period})`,
      )
    : '""';
  return `=IF(${begun}=0,"",IFERROR(IF(${begun}>${period},${within},${across}),""))`;
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
  const values = rangeInRow(...ends(months));
  const row = `INDEX(${columnsOf(targetsTableName(year), ...ends(months))},${inRow(rowHeader)},0)`;
  const now = limitCell(year, months, rowHeader);
  const addsUp = `OR(${inRow('Rule')}="Sum",AND(${inRow('Rule')}="Ratio of sums",${inRow('Form')}="sum"))`;
  const sum =
    `IF(COUNTIFS(${values},">=-1E+300",${row},"<>",${row},">=-1E+300")<COUNT(${values}),"",` +
    `SUMIFS(${row},${values},">=-1E+300"))`;
  return `=IF(${inRow(rowHeader)}="","",IF(${addsUp},${sum},IF(COUNT(${now})=0,"",${now})))`;
}

function limitCell(year: number, months: readonly Month[], rowHeader: string): string {
  const table = columnsOf(targetsTableName(year), ...ends(months));
  return `INDEX(${table},${inRow(rowHeader)},MAX(1,${inRow('Months begun')}))`;
}

/** The first and the last of a year's months. */
function ends(months: readonly Month[]): [Month, Month] {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined)
    throw new RangeError('scorecard: a business year without months');
  return [first, last];
}

function key(status: keyof typeof STATUS_KEY): string {
  return quoted(STATUS_KEY[status]);
}
