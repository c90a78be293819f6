import type { SerialDay } from '../domain/day';
import type { Month } from '../domain/month';
import { number, text, type CellInput } from './cell';
import { LOG_SHEET, LOG_TABLE } from './names';
import {
  frameFormats,
  HEADER_HEIGHT,
  HEADER_ROW,
  headings,
  printSetup,
  sheetColumns,
  tableColumns,
  typed,
} from './sheetFrame';
import { rowOf } from './tableRows';
import type { SheetLayout, TableRow } from './types';

/** A change that an auditor may ask about: what it was before and after, why, and who agreed. */
export interface LogEntry {
  readonly when: SerialDay;
  readonly kpiId: string;
  /** The month from which the change holds; empty for a change that has none, such as a new owner. */
  readonly period: Month | '';
  /** What changed, as its column or its limit is called: `Target`, `Amber`, `Value`, `Clause`. */
  readonly what: string;
  readonly before: CellInput;
  readonly after: CellInput;
  readonly reason: string;
  readonly approvedBy: string;
}

/** A reason may take several lines; the rest of its row stands beside the first of them. */
const ON_TOP = { verticalAlignment: 'Top' } as const;
const WRAPPED = { ...ON_TOP, wrapText: true } as const;
const WORDS = { ...WRAPPED, horizontalAlignment: 'Left', indentLevel: 1 } as const;
/** As text, so that Excel turns neither `2026-07` into a date nor `8.10` into 8.1. */
const AS_TEXT = { ...ON_TOP, numberFormat: '@' } as const;
/** As they were typed: a rounded limit would not be the one that held. */
const LIMIT = { ...WRAPPED, numberFormat: 'General', horizontalAlignment: 'Right' } as const;

const LOG_COLUMNS = [
  typed('When', 78, { ...ON_TOP, numberFormat: 'yyyy-mm-dd', horizontalAlignment: 'Center' }),
  typed('ID', 66, { ...AS_TEXT, font: { bold: true } }),
  typed('Period', 58, { ...AS_TEXT, horizontalAlignment: 'Center' }),
  typed('What', 110, WORDS),
  typed('Before', 90, LIMIT),
  typed('After', 90, LIMIT),
  typed('Reason', 300, WORDS),
  typed('Approved by', 130, WORDS),
];

/** The columns of `KpiLog`, for the rows of {@link logRow}. */
export const logColumns = tableColumns(LOG_COLUMNS);

/** A row of `KpiLog`. */
export function logRow(entry: LogEntry): TableRow {
  return rowOf(logColumns, {
    When: number(entry.when),
    ID: text(entry.kpiId),
    Period: text(entry.period),
    What: text(entry.what),
    Before: entry.before,
    After: entry.after,
    Reason: text(entry.reason),
    'Approved by': text(entry.approvedBy),
  });
}

/** `KPI Log`: what was changed, why, and who agreed. It appears with the first change. */
export function logSheet(entries: readonly LogEntry[]): SheetLayout {
  const purpose =
    'What was changed after it was agreed: before, after, why, and who approved it. Rows that you add yourself count as well.';
  return {
    name: LOG_SHEET,
    purpose,
    tabColor: '#7F7F7F',
    showGridlines: false,
    blocks: [headings('KPI log', purpose)],
    tables: [
      {
        name: LOG_TABLE,
        row: HEADER_ROW,
        column: 0,
        columns: logColumns,
        rows: entries.map(logRow),
        key: ['When', 'ID', 'Period', 'What'],
        style: 'TableStyleLight1',
        bandedRows: false,
      },
    ],
    charts: [],
    formats: frameFormats(LOG_COLUMNS.length),
    columns: sheetColumns(LOG_COLUMNS),
    rowHeights: [HEADER_HEIGHT],
    freeze: { rowCount: HEADER_ROW + 1, columnCount: 2 },
    validations: [],
    rules: [],
    print: printSetup('KPI log', LOG_COLUMNS),
    landing: { row: HEADER_ROW + 1, column: 0 },
  };
}
