import type { SerialDay } from '../domain/day';
import type { Limits } from '../domain/kpi';
import type { Month } from '../domain/month';
import type { Status } from '../domain/status';
import { cellAddress } from './address';
import { number, text } from './cell';
import { historyFormulas, limitNowHeader, STATUS_KEY_HEADER } from './historyFormulas';
import type { WorkbookModel } from './model';
import { HISTORY_SHEET, HISTORY_TABLE } from './names';
import type { ConditionalRule } from './ruleTypes';
import {
  bodyArea,
  calculated,
  type ColumnSpec,
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
} from './sheetFrame';
import { LEGEND_ROW, legendBlock, legendFormats, wordKeyRules } from './statusRules';
import { rowOf } from './tableRows';
import type { SheetLayout, TableColumn, TableRow } from './types';
import { STATUS_KEY } from './words';

/** A KPI in a month as it stood when the month was closed. Numbers are unrounded and in the KPI's unit. */
export interface ClosedKpi {
  readonly kpiId: string;
  readonly month: Month;
  readonly value: number | null;
  /** In force in the month. */
  readonly limits: Limits;
  readonly status: Status;
  /** The status as the workbook worded it. */
  readonly word: string;
  /** Up to the month and no further. */
  readonly yearToDate: number | null;
  readonly closedOn: SerialDay;
}

/** As text, so that Excel turns `2026-07` into no date. */
const AS_TEXT = { numberFormat: '@' } as const;
const VALUE = { numberFormat: '#,##0.0#', horizontalAlignment: 'Right' } as const;
const LIMIT = { numberFormat: 'General', horizontalAlignment: 'Right' } as const;
const CENTRED = { horizontalAlignment: 'Center' } as const;
const LEGEND_COLUMN = 2;

/** The columns of `KpiHistory`: what was reported, as values; then, as formulas, what it is by now and what differs. */
export function historyColumnSpecs(formulas: Readonly<Record<string, string>>): readonly ColumnSpec[] {
  const visible = ['Value now', limitNowHeader('target'), 'Restated'];
  const shown = (header: string, width: number, format: ColumnSpec['format']): ColumnSpec =>
    calculated(header, formulas[header] ?? '=""', width, format);
  return [
    typed('ID', 66, { ...AS_TEXT, font: { bold: true } }),
    typed('Period', 58, { ...AS_TEXT, ...CENTRED }),
    typed('Value', 66, VALUE),
    typed('Target', 60, LIMIT),
    typed('Amber', 60, LIMIT),
    typed('Upper target', 60, LIMIT),
    typed('Upper amber', 60, LIMIT),
    typed('Status', 90, CENTRED),
    typed('Year to date', 66, VALUE),
    typed('Closed on', 78, { numberFormat: 'yyyy-mm-dd', ...CENTRED }),
    shown('Value now', 66, VALUE),
    shown(limitNowHeader('target'), 60, LIMIT),
    shown('Restated', 104, CENTRED),
    { ...helper(STATUS_KEY_HEADER, ''), content: { kind: 'typed' } },
    ...Object.entries(formulas)
      .filter(([header]) => !visible.includes(header))
      .map(([header, formula]) => helper(header, formula)),
  ];
}

/** A row of `KpiHistory`, with columns of {@link historyColumnSpecs}. */
export function historyRow(columns: readonly TableColumn[], closed: ClosedKpi): TableRow {
  const { limits } = closed;
  return rowOf(columns, {
    ID: text(closed.kpiId),
    Period: text(closed.month),
    Value: number(closed.value ?? undefined),
    Target: number(limits.target),
    Amber: number(limits.amber),
    'Upper target': number(limits.upperTarget),
    'Upper amber': number(limits.upperAmber),
    Status: text(closed.word),
    'Year to date': number(closed.yearToDate ?? undefined),
    'Closed on': number(closed.closedOn),
    [STATUS_KEY_HEADER]: text(STATUS_KEY[closed.status]),
  });
}

/** `KPI History` as it appears with the first month that is closed. */
export function historySheet(
  look: Pick<WorkbookModel, 'words' | 'palette'>,
  years: readonly number[],
  yearStartMonth: number | ((year: number) => number),
  closed: readonly ClosedKpi[],
): SheetLayout {
  const specs = historyColumnSpecs(historyFormulas(years, yearStartMonth));
  const columns = tableColumns(specs);
  const at = (header: string) => indexOfHeader(columns, header);
  const purpose =
    'Closed months as they were reported: values that no later change touches. The last columns show what differs by now.';
  return {
    name: HISTORY_SHEET,
    purpose,
    tabColor: '#7F7F7F',
    showGridlines: false,
    blocks: [headings('KPI history', purpose), legendBlock(LEGEND_COLUMN)],
    tables: [
      {
        name: HISTORY_TABLE,
        row: HEADER_ROW,
        column: 0,
        columns,
        rows: closed.map((row) => historyRow(columns, row)),
        key: ['ID', 'Period'],
        style: 'TableStyleLight1',
        bandedRows: false,
      },
    ],
    charts: [],
    formats: [...frameFormats(specs.length), ...legendFormats(LEGEND_COLUMN, look)],
    columns: sheetColumns(specs),
    rowHeights: [{ row: LEGEND_ROW, heightPoints: 26 }, HEADER_HEIGHT],
    freeze: { rowCount: HEADER_ROW + 1, columnCount: 2 },
    validations: [],
    rules: [
      // By key: a closed month keeps its colour when the words of the workbook change.
      ...wordKeyRules(bodyArea(at('Status'), closed.length), at(STATUS_KEY_HEADER) - at('Status'), look),
      ...restatedRules(columns, closed.length, look),
    ],
    print: printSetup('KPI history', specs),
    landing: { row: HEADER_ROW + 1, column: 0 },
  };
}

/** A word in the column `Restated` is amber with a symbol, and so is the figure beside it of which it speaks. */
function restatedRules(
  columns: readonly TableColumn[],
  rowCount: number,
  { palette }: Pick<WorkbookModel, 'palette'>,
): readonly ConditionalRule[] {
  const { fill, text: color } = palette.status.watch;
  const restated = `$${cellAddress(HEADER_ROW + 1, indexOfHeader(columns, 'Restated'))}`;
  const rule = (header: string, formula: string) => ({
    area: bodyArea(indexOfHeader(columns, header), rowCount),
    formula,
    fillColor: fill,
    font: { color },
    stopIfTrue: true,
  });
  return [
    { ...rule('Restated', `=${restated}<>""`), numberFormat: ';;;"≠ "@' },
    rule('Value now', `=LEFT(${restated},5)="Value"`),
    rule(limitNowHeader('target'), `=ISNUMBER(SEARCH("target",${restated}))`),
  ];
}
