import { serialOf } from '../domain/day';
import { cellAddress } from './address';
import type { WorkbookModel } from './model';
import { REGISTER_SHEET, REGISTER_TABLE } from './names';
import type { Validation, ValidationRule } from './ruleTypes';
import {
  bodyArea,
  frameFormats,
  HEADER_HEIGHT,
  HEADER_ROW,
  headings,
  indexOfHeader,
  printSetup,
  sheetColumns,
  tableColumns,
  typed,
} from './sheetFrame';
import { registerRow } from './tableRows';
import type { SheetLayout } from './types';
import { BETTER_WORD, FREQUENCY_WORD, RULE_WORD } from './words';

/** As text, so that Excel turns neither `DEC-01` into a date nor `8.10` into 8.1. */
const AS_TEXT = { numberFormat: '@' } as const;
const MONTH = { numberFormat: 'yyyy-mm', horizontalAlignment: 'Center' } as const;

const REGISTER_COLUMNS = [
  typed('ID', 66, { ...AS_TEXT, font: { bold: true } }),
  typed('KPI', 220),
  typed('Clause', 52, AS_TEXT),
  typed('Process', 116),
  typed('Owner', 104),
  typed('Unit', 92),
  typed('Better', 60),
  typed('Multiplier', 66, { numberFormat: 'General', horizontalAlignment: 'Center' }),
  typed('Year to date', 84),
  typed('Frequency', 74),
  typed('Due days', 50, { numberFormat: '0', horizontalAlignment: 'Center' }),
  typed('Review input', 220),
  typed('Data source', 220),
  typed('Active from', 62, MONTH),
  typed('Active to', 62, MONTH),
];

export const registerColumns = tableColumns(REGISTER_COLUMNS);

/** `KPI Register`: what the team measures. Older years bring in the KPIs that the newest one no longer has. */
export function registerSheet(model: Pick<WorkbookModel, 'years'>): SheetLayout {
  const purpose =
    'What is measured, by whom and for which clause. Data, targets and scorecards find a KPI by its ID.';
  const rows = registeredKpis(model).map((kpi) => registerRow(registerColumns, kpi));
  return {
    name: REGISTER_SHEET,
    purpose,
    tabColor: '#1F3864',
    showGridlines: false,
    blocks: [headings('KPI register', purpose)],
    tables: [
      {
        name: REGISTER_TABLE,
        row: HEADER_ROW,
        column: 0,
        columns: registerColumns,
        rows,
        key: ['ID'],
        style: 'TableStyleLight1',
        bandedRows: false,
      },
    ],
    charts: [],
    formats: frameFormats(REGISTER_COLUMNS.length),
    columns: sheetColumns(REGISTER_COLUMNS),
    rowHeights: [HEADER_HEIGHT],
    freeze: { rowCount: HEADER_ROW + 1, columnCount: 2 },
    validations: registerValidations(rows.length),
    rules: [],
    print: printSetup('KPI register', REGISTER_COLUMNS),
    landing: { row: HEADER_ROW + 1, column: 1 },
  };
}

/** Every KPI once, by its newest description. */
export function registeredKpis({ years }: Pick<WorkbookModel, 'years'>) {
  const newestFirst = [...years].reverse().flatMap((year) => year.kpis);
  const seen = new Set<string>();
  return newestFirst.filter(({ id }) => !seen.has(id.toUpperCase()) && seen.add(id.toUpperCase()));
}

function registerValidations(rowCount: number): readonly Validation[] {
  const rule = (
    header: string,
    validation: ValidationRule,
    message: string,
    alert: Validation['alert'] = 'Stop',
  ): Validation => ({
    area: bodyArea(indexOfHeader(registerColumns, header), rowCount),
    rule: validation,
    alert,
    title: header,
    message,
  });
  const dates = { kind: 'date', minimum: serialOf(1990, 1, 1), maximum: serialOf(2199, 12, 31) } as const;
  return [
    rule(
      'ID',
      { kind: 'custom', formula: idFormula() },
      'An ID starts with a letter, is used once, and holds none of * ? ~ < > = (for example OTD-01).',
    ),
    rule('Better', { kind: 'list', items: Object.values(BETTER_WORD) }, 'Choose Higher, Lower or In range.'),
    rule(
      'Multiplier',
      { kind: 'decimal', minimum: -1e9, maximum: 1e9 },
      'A number, for example 100 for percent. Empty means 1.',
    ),
    rule('Year to date', { kind: 'list', items: Object.values(RULE_WORD) }, 'Choose a rule from the list.'),
    rule(
      'Frequency',
      { kind: 'list', items: Object.values(FREQUENCY_WORD) },
      'Choose how often a value is due.',
    ),
    rule(
      'Due days',
      { kind: 'wholeNumber', minimum: 0, maximum: 366 },
      'Whole days after the end of the period until which a value may be entered.',
    ),
    rule('Active from', dates, 'The first month with a value, as a date such as 2026-03-01.'),
    rule('Active to', dates, 'The last month with a value, as a date such as 2026-12-01.'),
  ];
}

function idFormula(): string {
  const column = indexOfHeader(registerColumns, 'ID');
  const cell = cellAddress(HEADER_ROW + 1, column);
  const letter = `CODE(UPPER(LEFT(${cell},1)))`;
  // `~` quotes the two wildcards and itself for SEARCH.
  const forbidden = ['~*', '~?', '~~', '<', '>', '=']
    .map((mark) => `ISERROR(SEARCH("${mark}",${cell}))`)
    .join(',');
  return `=AND(COUNTIF($A:$A,${cell})=1,OR(AND(${letter}>=65,${letter}<=90),${letter}>=192),${forbidden})`;
}
