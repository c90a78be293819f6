import { serialOf } from '../domain/day';
import { cellAddress } from './address';
import { checkRule } from './checkRule';
import type { WorkbookModel } from './model';
import { REGISTER_SHEET, REGISTER_TABLE } from './names';
import type { Validation, ValidationRule } from './ruleTypes';
import { REGISTER_CHECK, registerCheckFormula } from './registerCheck';
import {
  bodyArea,
  calculated,
  frameFormats,
  HEADER_HEIGHT,
  HEADER_ROW,
  headings,
  indexOfHeader,
  printSetup,
  sheetColumns,
  tableColumns,
  typed,
  type ColumnSpec,
} from './sheetFrame';
import { registerRow } from './tableRows';
import type { SheetLayout, TableColumn } from './types';
import { BETTER_WORD, FREQUENCY_WORD, RULE_WORD } from './words';

/** As text, so that Excel turns neither `DEC-01` into a date nor `8.10` into 8.1. */
const AS_TEXT = { numberFormat: '@' } as const;
const MONTH = { numberFormat: 'yyyy-mm', horizontalAlignment: 'Center' } as const;

const TYPED_COLUMNS = [
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

type Years = Pick<WorkbookModel, 'years' | 'yearStartMonth'>;

/** The columns of `KpiRegister`: what the team types, and last what is wrong with it. */
function registerColumnSpecs({ years, yearStartMonth }: Years): readonly ColumnSpec[] {
  const newest = years.at(-1);
  if (!newest) throw new RangeError('registerColumnSpecs: the model has no business year');
  return [
    ...TYPED_COLUMNS,
    calculated(REGISTER_CHECK, registerCheckFormula(newest.year, yearStartMonth), 150),
  ];
}

/** The same without widths, as the table has them. The newest of the years is where `Check` looks for data rows. */
export function registerColumns(model: Years): readonly TableColumn[] {
  return tableColumns(registerColumnSpecs(model));
}

/** `KPI Register`: what the team measures. Older years bring in the KPIs that the newest one no longer has. */
export function registerSheet(model: Years): SheetLayout {
  const specs = registerColumnSpecs(model);
  const columns = tableColumns(specs);
  const purpose =
    'What is measured, by whom and for which clause. Data, targets and scorecards find a KPI by its ID. Check says what does not fit.';
  const rows = registeredKpis(model).map((kpi) => registerRow(columns, kpi));
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
        columns,
        rows,
        key: ['ID'],
        style: 'TableStyleLight1',
        bandedRows: false,
      },
    ],
    charts: [],
    formats: frameFormats(specs.length),
    columns: sheetColumns(specs),
    rowHeights: [HEADER_HEIGHT],
    freeze: { rowCount: HEADER_ROW + 1, columnCount: 2 },
    validations: registerValidations(columns, rows.length),
    rules: [checkRule(bodyArea(indexOfHeader(columns, REGISTER_CHECK), rows.length))],
    print: printSetup('KPI register', specs),
    landing: { row: HEADER_ROW + 1, column: 1 },
  };
}

/** Every KPI once, by its newest description. */
export function registeredKpis({ years }: Pick<WorkbookModel, 'years'>) {
  const newestFirst = [...years].reverse().flatMap((year) => year.kpis);
  const seen = new Set<string>();
  return newestFirst.filter(({ id }) => !seen.has(id.toUpperCase()) && seen.add(id.toUpperCase()));
}

function registerValidations(columns: readonly TableColumn[], rowCount: number): readonly Validation[] {
  const rule = (
    header: string,
    validation: ValidationRule,
    message: string,
    alert: Validation['alert'] = 'Stop',
  ): Validation => ({
    area: bodyArea(indexOfHeader(columns, header), rowCount),
    rule: validation,
    alert,
    title: header,
    message,
  });
  const dates = { kind: 'date', minimum: serialOf(1990, 1, 1), maximum: serialOf(2199, 12, 31) } as const;
  return [
    rule(
      'ID',
      { kind: 'custom', formula: idFormula(indexOfHeader(columns, 'ID')) },
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

function idFormula(column: number): string {
  const cell = cellAddress(HEADER_ROW + 1, column);
  const letter = `CODE(UPPER(LEFT(${cell},1)))`;
  // `~` quotes the two wildcards and itself for SEARCH.
  const forbidden = ['~*', '~?', '~~', '<', '>', '=']
    .map((mark) => `ISERROR(SEARCH("${mark}",${cell}))`)
    .join(',');
  return `=AND(COUNTIF($A:$A,${cell})=1,OR(AND(${letter}>=65,${letter}<=90),${letter}>=192),${forbidden})`;
}
