import { addMonths, type Month } from '../domain/month';
import { wordFormula } from './judgeFormula';
import { REPORTING_MONTH_NAME, targetsTableName } from './names';
import { columnsOf, inRow, quoted, rangeInRow } from './reference';
import { firstAndLast } from './scorecardFigureFormulas';
import { ANY_NUMBER, dateText, statusHeader } from './scorecardMonthFormulas';
import { STATUS_KEY } from './words';

/** Header of the scorecard's working column that holds 1 where a month's number can still change the year. */
export const remainingHeader = (month: Month) => `${month} remaining`;

/**
 * 1 in a month whose number is still to come: a period of the KPI ends with it after the reporting month while the KPI is
 * active, or its number is awaited.
 *
 * @param position 1 for the first month of the business year.
 */
export function remainingFormula(month: Month, position: number): string {
  const [firstDay, nextFirstDay] = [dateText(month), dateText(addMonths(month, 1))];
  const status = inRow(statusHeader(month));
  const is = (key: string) => `${status}=${wordFormula(quoted(key))}`;
  return (
    `=IF(${firstDay}>${REPORTING_MONTH_NAME},` +
    `IF(OR(MOD(${position},${inRow('Period months')})>0,${nextFirstDay}<=${inRow('First day')},${firstDay}>${inRow('Last day')}),"",1),` +
    `IF(OR(${is(STATUS_KEY.noData)},${is(STATUS_KEY.late)}),1,""))`
  );
}

/** What the remaining periods of the year must average, as `restOfYear` gives it; a range shows both ends, rounded. */
export function restFormulas(year: number, months: readonly Month[]): Readonly<Record<string, string>> {
  const [first, last] = firstAndLast(months);
  const inRange = `${inRow('Better')}="In range"`;
  const [lower, upper] = [inRow('Rest average'), inRow('Rest upper average')];
  return {
    'Rest of year': `=IF(${inRange},IF(COUNT(${lower},${upper})<2,"",ROUND(${lower},2)&" – "&ROUND(${upper},2)),${lower})`,
    'Remaining periods': `=SUM(${rangeInRow(remainingHeader(first), remainingHeader(last))})`,
    'Rest average': `=${averageFormula(year, months, 'Target row')}`,
    'Rest upper average': `=IF(${inRange},${averageFormula(year, months, 'Upper target row')},"")`,
  };
}

function averageFormula(year: number, months: readonly Month[], rowHeader: string): string {
  const [first, last] = firstAndLast(months);
  const targets = columnsOf(targetsTableName(year), first, last);
  const target = `INDEX(${targets},${inRow(rowHeader)},12)`;
  const [values, remaining] = [
    rangeInRow(first, last),
    rangeInRow(remainingHeader(first), remainingHeader(last)),
  ];
  const ofYear = `INDEX(${targets},${inRow(rowHeader)},0)`;
  const [rule, form, periods, soFar] = ['Rule', 'Form', 'Remaining periods', 'Year to date'].map(inRow) as [
    string,
    string,
    string,
    string,
  ];
  const counted = `COUNT(${values})`;
  const known = (months: string) => `COUNTIFS(${months},${ofYear},"<>",${ofYear},${ANY_NUMBER})`;
  const sum =
    `IF(${known(`${values},${ANY_NUMBER}`)}+${known(`${remaining},1`)}<${counted}+${periods},"",` +
    `(SUMIFS(${ofYear},${values},${ANY_NUMBER})+SUMIFS(${ofYear},${remaining},1)-SUM(${soFar}))/${periods})`;
  const mean = `IF(${counted}=0,${target},IF(${soFar}="","",${target}+(${target}-${soFar})*${counted}/${periods}))`;
  return (
    `IF(OR(${periods}=0,${inRow(rowHeader)}=""),"",` +
    `IF(OR(${rule}="Sum",AND(${rule}="Ratio of sums",${form}="sum")),${sum},` +
    `IF(COUNT(${target})=0,"",IF(${rule}="Last",${target},` +
    `IF(OR(${rule}="Mean",AND(${rule}="Ratio of sums",${form}="ratio")),${mean},"")))))`
  );
}
