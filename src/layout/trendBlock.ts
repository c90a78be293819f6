import { monthsOfYear, monthsPerPeriod } from '../domain/businessYear';
import type { Kpi, LimitName } from '../domain/kpi';
import { addMonths, monthNumberOf, monthOf, yearOf, type Month } from '../domain/month';
import { absoluteAddress, area, cellAddress } from './address';
import { formula, text, type CellArea, type CellInput } from './cell';
import { REGISTER_TABLE, REPORTING_MONTH_NAME, scorecardTableName, targetsTableName } from './names';
import { columnOf, columnsOf, quoted } from './reference';
import type { CellBlock, FormattedArea } from './types';
import { LIMIT_WORD } from './words';

/** Periods that a trend shows when the workbook has as many. */
export const TREND_PERIODS = 24;

/** Columns of `KPI Trends`. The limits' rows and the month's place in its year stand in a closed group behind them. */
export const PERIOD_COLUMN = 0;
export const LABEL_COLUMN = 1;
export const ACTUAL_COLUMN = 2;
export const LIMIT_COLUMN: Readonly<Record<LimitName, number>> = {
  target: 3,
  amber: 4,
  upperTarget: 5,
  upperAmber: 6,
};
const PLACE_COLUMN = 7;
/** Its formulas name the scorecards that a block reads. */
export const SCORECARD_ROW_COLUMN = 8;
const LIMIT_ROW_COLUMN: Readonly<Record<LimitName, number>> = {
  target: 9,
  amber: 10,
  upperTarget: 11,
  upperAmber: 12,
};
export const HELPER_COLUMNS = { first: PLACE_COLUMN, last: 12 } as const;

/** The years of the workbook, oldest first, and the month in which they start. Of a year that is left out the periods are gaps. */
export interface TrendYears {
  readonly years: readonly number[];
  readonly yearStartMonth: number;
}

/** The cells of one KPI's trend: its title, a header row, and a row for each period. */
export interface TrendBlock {
  readonly block: CellBlock;
  readonly formats: readonly FormattedArea[];
  readonly titleCell: CellArea;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly periods: number;
  readonly limits: readonly LimitName[];
}

/**
 * The cells from which a trend chart is drawn: formulas only, driven by `KPI_ReportingMonth`, finding the KPI by its ID in
 * the scorecard and targets of each year. The window ends with the reporting month once there are more periods than fit;
 * before that it begins with the first period and leaves room for those to come. Gaps are #N/A, which charts leave out.
 *
 * @param startRow first row of the block, counted from zero.
 */
export function trendBlock(
  kpi: Pick<Kpi, 'id' | 'frequency' | 'better'>,
  { years, yearStartMonth }: TrendYears,
  startRow: number,
  periods = TREND_PERIODS,
): TrendBlock {
  if (years.length === 0) throw new RangeError('trendBlock: the workbook has no business year');
  const step = monthsPerPeriod(kpi.frequency);
  const calendar = everyYear(years);
  const count = Math.min(periods, (calendar.length * 12) / step);
  const limits: readonly LimitName[] =
    kpi.better === 'inRange' ? ['target', 'amber', 'upperTarget', 'upperAmber'] : ['target', 'amber'];
  const headerRow = startRow + 1;
  const firstRow = startRow + 2;
  const id = absoluteAddress(startRow, PERIOD_COLUMN);
  const newestFirst = [...calendar]
    .reverse()
    .map((year) => ({ year, months: monthsOfYear(year, yearStartMonth), isThere: years.includes(year) }));

  const rows = Array.from({ length: count }, (_, index) => {
    const row = firstRow + index;
    const period = `$${cellAddress(row, PERIOD_COLUMN)}`;
    const place = `$${cellAddress(row, PLACE_COLUMN)}`;
    /** The expression of the year in which the row's period lies; before the oldest year nothing is found. */
    const inYear = (expression: (year: number, months: readonly Month[]) => string) =>
      newestFirst.reduceRight(
        (otherwise, { year, months, isThere }) =>
          `IF(${period}>=DATE(${year},${yearStartMonth},1),${isThere ? expression(year, months) : 'NA()'},${otherwise})`,
        'NA()',
      );
    const numberAt = (column: number, tableOf: (year: number) => string) => {
      const found = (year: number, months: readonly Month[]) =>
        `INDEX(${columnsOf(tableOf(year), ...ends(months))},$${cellAddress(row, column)},${place})`;
      return `IFERROR(${inYear((year, months) => `IF(COUNT(${found(year, months)})=0,NA(),${found(year, months)})`)},NA())`;
    };
    const limitCell = (name: LimitName): CellInput =>
      limits.includes(name) ? formula(numberAt(LIMIT_ROW_COLUMN[name], targetsTableName)) : text('');
    const limitRow = (name: LimitName): CellInput =>
      limits.includes(name)
        ? formula(
            inYear(
              (year) =>
                `MATCH(${id}&${quoted(`|${LIMIT_WORD[name]}`)},${columnOf(targetsTableName(year), 'Key')},0)`,
            ),
          )
        : text('');
    return [
      formula(
        index === 0
          ? firstPeriod({ years, yearStartMonth }, step, count)
          : `EDATE(${cellAddress(row - 1, PERIOD_COLUMN)},${step})`,
      ),
      formula(`YEAR(${period})&"-"&RIGHT("0"&MONTH(${period}),2)`),
      formula(numberAt(SCORECARD_ROW_COLUMN, scorecardTableName)),
      limitCell('target'),
      limitCell('amber'),
      limitCell('upperTarget'),
      limitCell('upperAmber'),
      formula(`MOD(MONTH(${period})-${yearStartMonth},12)+1`),
      formula(inYear((year) => `MATCH(${id},${columnOf(scorecardTableName(year), 'ID')},0)`)),
      limitRow('target'),
      limitRow('amber'),
      limitRow('upperTarget'),
      limitRow('upperAmber'),
    ];
  });

  const width = HELPER_COLUMNS.last + 1;
  const titleCell = area(startRow, LABEL_COLUMN);
  return {
    block: {
      row: startRow,
      column: 0,
      cells: [padded([text(kpi.id), formula(titleFormula(id))], width), header(limits), ...rows],
    },
    formats: [
      { area: area(startRow, 0, 1, 2), format: { font: { bold: true, size: 12 } } },
      {
        area: area(headerRow, 0, 1, width),
        format: { font: { bold: true }, fillColor: '#E8EDF4', horizontalAlignment: 'Center', wrapText: true },
      },
      {
        area: area(firstRow, PERIOD_COLUMN, count),
        format: { numberFormat: 'mmm yyyy', horizontalAlignment: 'Left' },
      },
      { area: area(firstRow, ACTUAL_COLUMN, count, 5), format: { numberFormat: '#,##0.0#' } },
    ],
    titleCell,
    headerRow,
    firstRow,
    periods: count,
    limits,
  };
}

/** The years from the first to the last, those between them included that the workbook does not have. */
function everyYear(years: readonly number[]): readonly number[] {
  const [first = NaN, last = NaN] = [years[0], years[years.length - 1]];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The first period of the window: the oldest there is, or as many periods before the last one as fit. The last one is that
 * of the reporting month, or the last that the workbook has sheets for.
 */
function firstPeriod({ years, yearStartMonth }: TrendYears, step: number, count: number): string {
  const oldest = addMonths(monthOf(years[0] ?? NaN, yearStartMonth), step - 1);
  const newest = addMonths(monthOf(years[years.length - 1] ?? NaN, yearStartMonth), 11);
  const month = `DATE(YEAR(${REPORTING_MONTH_NAME}),MONTH(${REPORTING_MONTH_NAME}),1)`;
  const sinceLastEnd = `MOD(MOD(MONTH(${REPORTING_MONTH_NAME})-${yearStartMonth},12)+1,${step})`;
  const last = `MIN(EDATE(${month},-${sinceLastEnd}),${dateText(newest)})`;
  return `MAX(${dateText(oldest)},EDATE(${last},-${(count - 1) * step}))`;
}

function dateText(month: Month): string {
  return `DATE(${yearOf(month)},${monthNumberOf(month)},1)`;
}

/** Name and unit, unless the name already says the unit. */
function titleFormula(id: string): string {
  const cell = (column: string) =>
    `INDEX(${columnOf(REGISTER_TABLE, column)},MATCH(${id},${columnOf(REGISTER_TABLE, 'ID')},0))`;
  const isSaid = `OR(${cell('Unit')}="",COUNT(SEARCH(${cell('Unit')},${cell('KPI')}))>0)`;
  return `IFERROR(${cell('KPI')}&IF(${isSaid},""," ("&${cell('Unit')}&")"),${id})`;
}

function header(limits: readonly LimitName[]): readonly CellInput[] {
  const limit = (name: LimitName) => text(limits.includes(name) ? LIMIT_WORD[name] : '');
  const limitRow = (name: LimitName) => text(limits.includes(name) ? `${LIMIT_WORD[name]} row` : '');
  const names: readonly LimitName[] = ['target', 'amber', 'upperTarget', 'upperAmber'];
  return [
    ...['Period', 'Month', 'Actual'].map(text),
    ...names.map(limit),
    ...['Place in year', 'Scorecard row'].map(text),
    ...names.map(limitRow),
  ];
}

function padded(cells: readonly CellInput[], width: number): readonly CellInput[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? text(''));
}

function ends(months: readonly Month[]): [Month, Month] {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined)
    throw new RangeError('trendBlock: a business year without months');
  return [first, last];
}
