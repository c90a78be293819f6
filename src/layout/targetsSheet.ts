import type { Month } from '../domain/month';
import { cellAddress } from './address';
import type { CellArea } from './cell';
import type { WorkbookModel, YearModel } from './model';
import { targetsSheetName, targetsTableName } from './names';
import { CLASSIC } from './palette';
import { inRow } from './reference';
import type { ConditionalRule } from './ruleTypes';
import {
  bodyArea,
  calculated,
  frameFormats,
  HEADER_HEIGHT,
  HEADER_ROW,
  headings,
  helper,
  indexOfHeader,
  printSetup,
  proposed,
  sheetColumns,
  tableColumns,
  typed,
  type ColumnSpec,
} from './sheetFrame';
import { checkRule } from './checkRule';
import { targetRows } from './tableRows';
import { targetsCheckFormulas } from './targetsCheck';
import type { SheetLayout } from './types';
import { dateBlock, dateFormats, MONTH_WIDTH, monthsOf, yearLabel } from './yearSheet';
import { LIMIT_WORD } from './words';

const LIMIT_FORMAT = { numberFormat: 'General', horizontalAlignment: 'Right' } as const;

/**
 * The columns of `KpiTargets2026`. A month follows the one before it in its own row, so sorting changes nothing. After the
 * months `Check` says what is wrong with the row.
 */
export function targetsColumnSpecs(months: readonly Month[]): readonly ColumnSpec[] {
  const { Check: check = '', ...helpers } = targetsCheckFormulas(months);
  return [
    typed('ID', 66, { numberFormat: '@', font: { bold: true } }),
    typed('Limit', 80),
    ...months.map((month, index) => {
      const before = months[index - 1];
      return before === undefined
        ? typed(month, MONTH_WIDTH, LIMIT_FORMAT)
        : // A plain reference would turn "no limit" into 0.
          proposed(month, `=IF(${inRow(before)}="","",${inRow(before)})`, MONTH_WIDTH, LIMIT_FORMAT);
    }),
    calculated('Check', check, 216, { horizontalAlignment: 'Left', indentLevel: 1 }),
    helper('Key', `=${inRow('ID')}&"|"&${inRow('Limit')}`),
    ...Object.entries(helpers).map(([header, formula]) => helper(header, formula)),
  ];
}

/** Bold where a limit is another one than in the month before, so that its steps are seen at a glance. */
function stepRule(months: CellArea): ConditionalRule {
  const { row, column } = months;
  return {
    area: months,
    formula: `=${cellAddress(row, column)}<>${cellAddress(row, column - 1)}`,
    font: { bold: true, color: CLASSIC.chart.actual },
    stopIfTrue: false,
  };
}

/** `KPI Targets 2026`: which limits hold in which month. */
export function targetsSheet(model: WorkbookModel, { year, kpis, limits }: YearModel): SheetLayout {
  const months = monthsOf(model, year);
  const specs = targetsColumnSpecs(months);
  const columns = tableColumns(specs);
  const rows = kpis.flatMap((kpi) => targetRows(columns, kpi, months, limits[kpi.id] ?? []));
  const firstMonth = indexOfHeader(columns, months[0] ?? '');
  const body = bodyArea(firstMonth, rows.length, 12);
  const title = `KPI targets ${yearLabel(model, year)}`;
  const purpose =
    'Each month starts with the limit of the month before. Type a new limit in the month from which it holds; earlier months stay as they were. Check says what does not fit.';
  return {
    name: targetsSheetName(year),
    purpose,
    tabColor: '#2E7D32',
    showGridlines: false,
    blocks: [headings(title, purpose), dateBlock(firstMonth, months)],
    tables: [
      {
        name: targetsTableName(year),
        row: HEADER_ROW,
        column: 0,
        columns,
        rows,
        key: ['ID', 'Limit'],
        style: 'TableStyleLight16',
        bandedRows: false,
      },
    ],
    charts: [],
    formats: [...frameFormats(specs.length), dateFormats(firstMonth)],
    columns: sheetColumns(specs),
    rowHeights: [HEADER_HEIGHT],
    freeze: { rowCount: HEADER_ROW + 1, columnCount: firstMonth },
    validations: [
      {
        area: bodyArea(indexOfHeader(columns, 'Limit'), rows.length),
        rule: { kind: 'list', items: Object.values(LIMIT_WORD) },
        alert: 'Stop',
        title: 'Limit',
        message: 'Choose Target or Amber; a range also has Upper target and Upper amber.',
      },
      {
        area: body,
        rule: { kind: 'custom', formula: `=ISNUMBER(${cellAddress(body.row, body.column)})` },
        alert: 'Stop',
        title: 'Limit',
        message: 'Type a number in the unit of the KPI: 95 for 95 %. Delete the cell to end a limit.',
      },
    ],
    rules: [
      stepRule(bodyArea(firstMonth + 1, rows.length, 11)),
      checkRule(bodyArea(indexOfHeader(columns, 'Check'), rows.length)),
    ],
    print: printSetup(title, specs),
    landing: { row: HEADER_ROW + 1, column: firstMonth },
  };
}
