import { monthsOfYear } from '../domain/businessYear';
import { area } from './address';
import { formula, text } from './cell';
import type { WorkbookModel, YearModel } from './model';
import { REPORTING_MONTH_NAME, scorecardSheetName, scorecardTableName } from './names';
import { positionFormulas, registerFormulas, type ScorecardYear } from './scorecardFormulas';
import { denominatorHeader, monthFormulas, numeratorHeader, statusHeader } from './scorecardMonthFormulas';
import { remainingFormula, remainingHeader } from './scorecardRestFormulas';
import { yearFormulas } from './scorecardYearFormulas';
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
  sheetColumns,
  tableColumns,
  typed,
  type ColumnSpec,
} from './sheetFrame';
import { LEGEND_ROW, legendBlock, legendFormats, valueRules, wordRules } from './statusRules';
import { rowOf } from './tableRows';
import type { SheetLayout } from './types';
import { dateBlock, dateFormats, MONTH_WIDTH, monthsOf, yearLabel } from './yearSheet';

const VALUE = { numberFormat: '#,##0.0#', horizontalAlignment: 'Right' } as const;
const HEADERS_OF_REGISTER = ['KPI', 'Clause', 'Owner', 'Unit', 'Better'];
const DISTANCE = { numberFormat: '+#,##0.0#;-#,##0.0#;0', horizontalAlignment: 'Right' } as const;
const HEADERS_OF_YEAR = [
  ...['Year to date', 'Year-to-date status', 'Status', 'Change', 'Target'],
  ...['Rolling 3 months', 'Rolling 12 months', 'Change on year', 'Rest of year'],
];

/** The business year of a scorecard, with the year before it if the workbook has one. */
export function scorecardYear(
  model: Pick<WorkbookModel, 'yearStartMonth' | 'years'>,
  year: number,
): ScorecardYear {
  const before = model.years.find((other) => other.year === year - 1);
  return {
    year,
    months: monthsOfYear(year, model.yearStartMonth),
    previous: before ? { year: before.year, months: monthsOfYear(before.year, model.yearStartMonth) } : null,
  };
}

/**
 * The columns of `KpiScorecard2026`: the contract's, change, target, rolling figures and the rest of the year, then in a
 * closed group the statuses, numerators, denominators and what remains of the months, and the positions that the formulas use. Everything but the ID is calculated.
 */
export function scorecardColumnSpecs(scorecard: ScorecardYear): readonly ColumnSpec[] {
  const { year, months } = scorecard;
  const register = registerFormulas();
  const ofYear = yearFormulas(scorecard);
  const ofMonth = months.map((month, index) => ({ month, ...monthFormulas(year, month, index + 1) }));
  const pick = (formulas: Readonly<Record<string, string>>, header: string) => {
    const found = formulas[header];
    if (found === undefined) throw new RangeError(`scorecard: no formula for the column "${header}"`);
    return found;
  };
  const helpers = (formulas: Readonly<Record<string, string>>, shown: readonly string[]) =>
    Object.entries(formulas)
      .filter(([header]) => !shown.includes(header))
      .map(([header, text]) => helper(header, text));
  return [
    typed('ID', 66, { numberFormat: '@', font: { bold: true } }),
    calculated('KPI', pick(register, 'KPI'), 210),
    calculated('Clause', pick(register, 'Clause'), 50),
    calculated('Owner', pick(register, 'Owner'), 96),
    calculated('Unit', pick(register, 'Unit'), 84),
    calculated('Better', pick(register, 'Better'), 56),
    ...ofMonth.map(({ month, value }) => calculated(month, value, MONTH_WIDTH, VALUE)),
    calculated('Year to date', pick(ofYear, 'Year to date'), 64, VALUE),
    calculated('Year-to-date status', pick(ofYear, 'Year-to-date status'), 90, {
      horizontalAlignment: 'Center',
    }),
    calculated('Status', pick(ofYear, 'Status'), 90, { font: { bold: true }, horizontalAlignment: 'Center' }),
    calculated('Change', pick(ofYear, 'Change'), 54, DISTANCE),
    calculated('Target', pick(ofYear, 'Target'), 60, {
      numberFormat: '#,##0.####',
      horizontalAlignment: 'Right',
    }),
    calculated('Rolling 3 months', pick(ofYear, 'Rolling 3 months'), 60, VALUE),
    calculated('Rolling 12 months', pick(ofYear, 'Rolling 12 months'), 60, VALUE),
    calculated('Change on year', pick(ofYear, 'Change on year'), 60, DISTANCE),
    calculated('Rest of year', pick(ofYear, 'Rest of year'), 92, VALUE),
    ...ofMonth.map(({ month, status }) => helper(statusHeader(month), status)),
    ...ofMonth.map(({ month, numerator }) => helper(numeratorHeader(month), numerator)),
    ...ofMonth.map(({ month, denominator }) => helper(denominatorHeader(month), denominator)),
    ...months.map((month, index) => helper(remainingHeader(month), remainingFormula(month, index + 1))),
    ...helpers(register, HEADERS_OF_REGISTER),
    ...helpers(positionFormulas(year), []),
    ...helpers(ofYear, HEADERS_OF_YEAR),
  ];
}

/** `KPI Scorecard 2026`: how every KPI stands. Formulas only. */
export function scorecardSheet(model: WorkbookModel, { year, kpis }: YearModel): SheetLayout {
  const months = monthsOf(model, year);
  const specs = scorecardColumnSpecs(scorecardYear(model, year));
  const columns = tableColumns(specs);
  const at = (header: string) => indexOfHeader(columns, header);
  const [first, status] = [at(months[0] ?? ''), at('Status')];
  const rows = kpis.map((kpi) => rowOf(columns, { ID: text(kpi.id) }));
  const toStatus = at(statusHeader(months[0] ?? '2000-01')) - first;
  const title = `KPI scorecard ${yearLabel(model, year)}`;
  const purpose =
    'How every KPI stands, month by month and in the year. Formulas only: numbers are typed in the data sheet.';
  return {
    name: scorecardSheetName(year),
    purpose,
    tabColor: '#B45F06',
    showGridlines: false,
    blocks: [
      headings(title, purpose),
      { row: LEGEND_ROW, column: 0, cells: [[text('Reporting'), formula(REPORTING_MONTH_NAME)]] },
      legendBlock(first),
      dateBlock(first, months),
    ],
    tables: [
      {
        name: scorecardTableName(year),
        row: HEADER_ROW,
        column: 0,
        columns,
        rows,
        key: ['ID'],
        style: 'TableStyleLight16',
        bandedRows: false,
      },
    ],
    charts: [],
    formats: [
      ...frameFormats(specs.length),
      ...legendFormats(first, model),
      dateFormats(first),
      {
        area: area(LEGEND_ROW, 1),
        format: { numberFormat: 'mmmm yyyy', horizontalAlignment: 'Left', font: { bold: true } },
      },
    ],
    columns: sheetColumns(specs),
    rowHeights: [{ row: LEGEND_ROW, heightPoints: 26 }, HEADER_HEIGHT],
    freeze: { rowCount: HEADER_ROW + 1, columnCount: 2 },
    validations: [],
    rules: [
      ...valueRules(bodyArea(first, rows.length, 12), toStatus, first, model, '0#'),
      ...valueRules(bodyArea(at('Year to date'), rows.length), 1, first, model, '0#'),
      ...wordRules(
        bodyArea(at('Year-to-date status'), rows.length, status - at('Year-to-date status') + 1),
        first,
        model,
      ),
    ],
    print: printSetup(title, specs),
    landing: { row: HEADER_ROW + 1, column: 1 },
  };
}
