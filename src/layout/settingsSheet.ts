import { firstDayOf, serialOf } from '../domain/day';
import { STATUSES } from '../domain/status';
import { absoluteAddress, area, sheetPrefix } from './address';
import { clausesHeader, clausesTable } from './clausesTable';
import { formula, number, text, type CellInput } from './cell';
import type { WorkbookModel } from './model';
import {
  EDITION_NAME,
  REPORTING_MONTH_NAME,
  SETTINGS_SHEET,
  TODAY_NAME,
  WORDS_TABLE,
  YEAR_START_NAME,
} from './names';
import { frameHeadingFormats, HEADER_FORMAT, headings, pageTexts, tableColumns, typed } from './sheetFrame';
import { rowOf } from './tableRows';
import type { FormattedArea, NameLayout, SheetLayout } from './types';
import { STATUS_KEY } from './words';

const FIRST_SETTING_ROW = 3;
const VALUE_COLUMN = 1;
const WORDS_ROW = 9;
const CLAUSES_ROW = WORDS_ROW + STATUSES.length + 4;

const WORD_COLUMNS = [
  typed('Status', 110, { font: { bold: true } }),
  typed('Symbol', 200, { numberFormat: '@', horizontalAlignment: 'Center' }),
  typed('Word', 200),
  typed('Meaning', 420),
];

interface Setting {
  readonly name: string;
  readonly label: string;
  readonly value: CellInput;
  readonly meaning: string;
  readonly numberFormat: string;
}

function settings({ reportingMonth, yearStartMonth, edition, today }: WorkbookModel): readonly Setting[] {
  return [
    {
      name: REPORTING_MONTH_NAME,
      label: 'Reporting month',
      value: number(firstDayOf(reportingMonth)),
      meaning: 'The first day of the month that scorecards and charts report. Later months are not due.',
      numberFormat: 'yyyy-mm',
    },
    {
      name: YEAR_START_NAME,
      label: 'Year starts in month',
      value: number(yearStartMonth),
      meaning: 'First month of the business year, 1 to 12. Sheets that exist keep their months.',
      numberFormat: '0',
    },
    {
      name: EDITION_NAME,
      label: 'ISO 9001 edition',
      value: number(Number(edition)),
      meaning: 'The edition whose clause numbers the register shows.',
      numberFormat: '0',
    },
    {
      name: TODAY_NAME,
      label: 'Today',
      value: today === undefined ? formula('TODAY()') : number(today),
      meaning: 'Decides what is late.',
      numberFormat: 'yyyy-mm-dd',
    },
  ];
}

/** The names that formulas and the team use for the cells of `KPI Settings`. */
export function settingNames(model: WorkbookModel): readonly NameLayout[] {
  return settings(model).map(({ name, meaning }, index) => ({
    name,
    formula: `=${sheetPrefix(SETTINGS_SHEET)}${absoluteAddress(FIRST_SETTING_ROW + index, VALUE_COLUMN)}`,
    comment: meaning,
  }));
}

/** `KPI Settings`: what all sheets share, and the words that they show. */
export function settingsSheet(model: WorkbookModel): SheetLayout {
  const columns = tableColumns(WORD_COLUMNS);
  const purpose =
    'What all sheets share, the words that they show, and the clauses. The words may be changed or translated.';
  const list = settings(model);
  const day = { minimum: serialOf(1990, 1, 1), maximum: serialOf(2199, 12, 31) };
  const valueCell = (name: string) =>
    area(FIRST_SETTING_ROW + list.findIndex((one) => one.name === name), VALUE_COLUMN);
  return {
    name: SETTINGS_SHEET,
    purpose,
    tabColor: '#7F7F7F',
    showGridlines: false,
    blocks: [
      headings('KPI settings', purpose),
      {
        row: FIRST_SETTING_ROW,
        column: 0,
        cells: list.map(({ label, value, meaning }) => [text(label), value, text(meaning)]),
      },
      {
        row: CLAUSES_ROW - 2,
        column: 0,
        cells: [
          [text('Clauses of ISO 9001')],
          [
            text(
              'Numbers and short titles by edition. Titles in round brackets are ours; check them against your own copy.',
            ),
          ],
        ],
      },
    ],
    tables: [
      {
        name: WORDS_TABLE,
        row: WORDS_ROW,
        column: 0,
        columns,
        rows: STATUSES.map((status) =>
          rowOf(columns, {
            Status: text(STATUS_KEY[status]),
            Symbol: text(model.words[status].symbol),
            Word: text(model.words[status].word),
            Meaning: text(model.words[status].meaning),
          }),
        ),
        key: ['Status'],
        style: 'TableStyleLight16',
        bandedRows: false,
      },
      clausesTable(CLAUSES_ROW, model.clauses),
    ],
    charts: [],
    formats: settingFormats(model),
    columns: WORD_COLUMNS.map((spec, column) => ({ column, widthPoints: spec.widthPoints, grouped: false })),
    rowHeights: [],
    freeze: null,
    validations: [
      {
        area: valueCell(REPORTING_MONTH_NAME),
        rule: { kind: 'date', ...day },
        alert: 'Stop',
        title: 'Reporting month',
        message: 'Type a date in the month, for example 2026-03-01.',
      },
      {
        area: valueCell(YEAR_START_NAME),
        rule: { kind: 'wholeNumber', minimum: 1, maximum: 12 },
        alert: 'Stop',
        title: 'Year starts in month',
        message: 'A month from 1 (January) to 12 (December).',
      },
      {
        area: valueCell(EDITION_NAME),
        rule: { kind: 'list', items: ['2015', '2026'] },
        alert: 'Stop',
        title: 'ISO 9001 edition',
        message:
          '2015 or 2026. This cell alone changes no clause: in the pane, Set up, Move to another edition does.',
      },
    ],
    rules: [],
    print: { orientation: 'Landscape', titleRows: null, columns: null, ...pageTexts('KPI settings') },
    landing: { row: FIRST_SETTING_ROW, column: VALUE_COLUMN },
  };
}

function settingFormats(model: WorkbookModel): readonly FormattedArea[] {
  const list = settings(model);
  return [
    ...frameHeadingFormats(),
    { area: area(FIRST_SETTING_ROW, 0, list.length), format: { font: { bold: true } } },
    { area: area(FIRST_SETTING_ROW, 2, list.length), format: { font: { color: '#5B6472' } } },
    ...list.map(({ numberFormat }, index) => ({
      area: area(FIRST_SETTING_ROW + index, VALUE_COLUMN),
      format: { numberFormat, horizontalAlignment: 'Center' as const, fillColor: '#F3F6FA' },
    })),
    { area: area(WORDS_ROW, 0, 1, WORD_COLUMNS.length), format: HEADER_FORMAT },
    { area: area(CLAUSES_ROW - 2, 0), format: { font: { bold: true, size: 12 } } },
    { area: area(CLAUSES_ROW - 1, 0), format: { font: { color: '#5B6472' } } },
    { area: clausesHeader(CLAUSES_ROW), format: HEADER_FORMAT },
  ];
}
