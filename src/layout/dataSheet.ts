import type { Month } from '../domain/month';
import { cellAddress } from './address';
import type { WorkbookModel, YearModel } from './model';
import { dataSheetName, dataTableName, REGISTER_TABLE, scorecardTableName } from './names';
import { columnOf, inRow } from './reference';
import { statusHeader } from './scorecardMonthFormulas';
import {
  bodyArea,
  frameFormats,
  HEADER_HEIGHT,
  HEADER_ROW,
  headings,
  helper,
  indexOfHeader,
  printSetup,
  sheetColumns,
  tableColumns,
  typed,
  type ColumnSpec,
} from './sheetFrame';
import { LEGEND_ROW, legendBlock, legendFormats, valueRules } from './statusRules';
import { dataRows } from './tableRows';
import type { SheetLayout } from './types';
import { dateBlock, dateFormats, MONTH_WIDTH, monthsOf, yearLabel } from './yearSheet';

const AS_TEXT = { numberFormat: '@' } as const;

/**
 * The columns of `KpiData2026`. After the contract's columns: the key that formulas look for, the rows of the KPI in the
 * scorecard and in the register, and the KPI's status in each month, which colours the number where it was typed.
 */
export function dataColumnSpecs(year: number, months: readonly Month[]): readonly ColumnSpec[] {
  const scorecard = scorecardTableName(year);
  return [
    typed('ID', 66, { ...AS_TEXT, font: { bold: true } }),
    typed('Measure', 220),
    typed('Role', 44, { ...AS_TEXT, horizontalAlignment: 'Center' }),
    ...months.map((month) =>
      typed(month, MONTH_WIDTH, { numberFormat: 'General', horizontalAlignment: 'Right' }),
    ),
    helper('Key', `=${inRow('ID')}&"|"&${inRow('Role')}`),
    helper('Scorecard row', `=IFERROR(MATCH(${inRow('ID')},${columnOf(scorecard, 'ID')},0),"")`),
    helper('Register row', `=IFERROR(MATCH(${inRow('ID')},${columnOf(REGISTER_TABLE, 'ID')},0),"")`),
    ...months.map((month) =>
      helper(
        statusHeader(month),
        `=IF(${inRow('Scorecard row')}="","",INDEX(${columnOf(scorecard, statusHeader(month))},${inRow('Scorecard row')}))`,
      ),
    ),
  ];
}

/** `KPI Data 2026`: the sheet that waits for numbers. */
export function dataSheet(model: WorkbookModel, { year, kpis, entries }: YearModel): SheetLayout {
  const months = monthsOf(model, year);
  const specs = dataColumnSpecs(year, months);
  const columns = tableColumns(specs);
  const rows = kpis.flatMap((kpi) => dataRows(columns, kpi, months, entries?.[kpi.id]));
  const firstMonth = indexOfHeader(columns, months[0] ?? '');
  const body = bodyArea(firstMonth, rows.length, 12);
  const toStatus = indexOfHeader(columns, statusHeader(months[0] ?? '2000-01')) - firstMonth;
  const title = `KPI data ${yearLabel(model, year)}`;
  const purpose =
    'Type the numbers here, or n/a where a KPI does not apply. Leave a month empty until its number is known.';
  const firstCell = cellAddress(body.row, body.column);
  return {
    name: dataSheetName(year),
    purpose,
    tabColor: '#0072B2',
    showGridlines: false,
    blocks: [headings(title, purpose), legendBlock(firstMonth), dateBlock(firstMonth, months)],
    tables: [
      {
        name: dataTableName(year),
        row: HEADER_ROW,
        column: 0,
        columns,
        rows,
        key: ['ID', 'Measure', 'Role'],
        style: 'TableStyleLight16',
        bandedRows: false,
      },
    ],
    charts: [],
    formats: [...frameFormats(specs.length), ...legendFormats(firstMonth, model), dateFormats(firstMonth)],
    columns: sheetColumns(specs),
    rowHeights: [{ row: LEGEND_ROW, heightPoints: 26 }, HEADER_HEIGHT],
    freeze: { rowCount: HEADER_ROW + 1, columnCount: firstMonth },
    validations: [
      {
        area: bodyArea(indexOfHeader(columns, 'Role'), rows.length),
        rule: { kind: 'list', items: ['+', '-', '÷', '='] },
        alert: 'Stop',
        title: 'Role',
        message:
          'Choose = for a value as it is typed, + or - for what is added or taken off, ÷ for the denominator.',
      },
      {
        area: body,
        rule: { kind: 'custom', formula: `=OR(ISNUMBER(${firstCell}),${firstCell}="n/a")` },
        alert: 'Warning',
        title: 'Not a number',
        message:
          'Type a number without a unit, or n/a if the KPI does not apply in this month. Text is shown as Check.',
      },
    ],
    rules: valueRules(body, toStatus, firstMonth, model, '0###'),
    print: printSetup(title, specs),
    landing: { row: HEADER_ROW + 1, column: firstMonth },
  };
}
