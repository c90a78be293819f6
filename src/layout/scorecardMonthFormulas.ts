import { addMonths, monthNumberOf, yearOf, type Month } from '../domain/month';
import { judgeFormula, wordFormula } from './judgeFormula';
import { dataTableName, REPORTING_MONTH_NAME, targetsTableName, TODAY_NAME } from './names';
import { columnOf, inRow, quoted, rangeInRow } from './reference';
import { STATUS_KEY } from './words';

/** Headers of the scorecard's working columns of a month. */
export const numeratorHeader = (month: Month) => `${month} numerator`;
export const denominatorHeader = (month: Month) => `${month} denominator`;
export const statusHeader = (month: Month) => `${month} status`;

const IS_NUMBER = '"<>"';
/** A criterion below any number that a team enters; text and blanks do not match it. */
export const ANY_NUMBER = '">=-1E+300"';

/** The formulas of one KPI in one month. They stand in the scorecard's row and read Data, Targets and the row's working columns. */
export function monthFormulas(year: number, month: Month, position: number) {
  const data = dataTableName(year);
  const entries = columnOf(data, month);
  const ids = columnOf(data, 'ID');
  const keys = columnOf(data, 'Key');
  const [valueRow, minusRow, divisorRow] = [inRow('Value row'), inRow('Minus row'), inRow('Divisor row')];
  const [form, parts] = [inRow('Form'), inRow('Parts')];
  const [numerator, denominator] = [inRow(numeratorHeader(month)), inRow(denominatorHeader(month))];
  const value = inRow(month);

  const firstDay = dateText(month);
  const nextFirstDay = dateText(addMonths(month, 1));
  const notDue =
    `OR(${firstDay}>${REPORTING_MONTH_NAME},MOD(${position},${inRow('Period months')})>0,` +
    `${nextFirstDay}<=${inRow('First day')},${firstDay}>${inRow('Last day')})`;

  const at = (row: string) => `INDEX(${entries},${row})`;
  const optional = (row: string, expression: string) => `IF(${row}="",0,${expression})`;
  const sumOf = (role: string) => `SUMIFS(${entries},${keys},${inRow('ID')}&"|${role}")`;
  const ownCells = (...criteria: string[]) =>
    `COUNTIFS(${ids},${inRow('ID')},${criteria.map((criterion) => `${entries},${criterion}`).join(',')})`;

  // A role that stands in one row is read by its position; only a KPI with several rows of a role looks through the column.
  const single =
    `IF(${[valueRow, minusRow, divisorRow].map((row) => optional(row, `COUNT(${at(row)})`)).join('+')}<${parts},"",` +
    `${optional(valueRow, at(valueRow))}-${optional(minusRow, at(minusRow))})`;
  const several = `IF(${ownCells(IS_NUMBER, ANY_NUMBER)}<${parts},"",${sumOf('+')}-${sumOf('-')})`;
  const isSingle = `${parts}=COUNT(${rangeInRow('Value row', 'Divisor row')})`;

  const isShare = `TRIM(${inRow('Unit')})="%"`;
  const badShare = `AND(${isShare},OR(ROUND(${numerator},9)<0,ROUND(${numerator}-${denominator},9)>0))`;

  const targets = columnOf(targetsTableName(year), month);
  const limit = (header: string) => `INDEX(${targets},${inRow(header)})`;

  return {
    numerator: `=IF(${form}="invalid","",IF(${notDue},"",IF(${isSingle},${single},${several})))`,
    denominator: `=IF(OR(${form}<>"ratio",${numerator}=""),"",IF(${inRow('Divisor parts')}=1,${at(divisorRow)},${sumOf('÷')}))`,
    value:
      `=IF(${numerator}="","",IF(${form}<>"ratio",${inRow('Multiplier')}*${numerator},` +
      `IF(${denominator}=0,"",IF(${badShare},"",${inRow('Multiplier')}*${numerator}/${denominator}))))`,
    status: `=${wordFormula(
      `IF(ISNUMBER(${value}),${judgeFormula(value, {
        target: limit('Target row'),
        amber: limit('Amber row'),
        upperTarget: limit('Upper target row'),
        upperAmber: limit('Upper amber row'),
      })},` +
        `IF(${notDue},${key('notDue')},` +
        `IF(${ownCells('"n/a"')}>0,${key('notApplicable')},` +
        `IF(${numerator}<>"",IF(${badShare},${key('check')},${key('noActivity')}),` +
        `IF(AND(${form}<>"invalid",${ownCells('""')}=${parts}),` +
        `IF(${TODAY_NAME}>${nextFirstDay}-1+${inRow('Due days')},${key('late')},${key('noData')}),${key('check')})))))`,
    )}`,
  };
}

function key(status: keyof typeof STATUS_KEY): string {
  return quoted(STATUS_KEY[status]);
}

/** The first day of a month as a formula text. */
export function dateText(month: Month): string {
  return `DATE(${yearOf(month)},${monthNumberOf(month)},1)`;
}
