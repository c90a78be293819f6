import type { Kpi, LimitName } from '../domain/kpi';
import { area } from './address';
import type { ChartLayout, SeriesLayout } from './chartTypes';
import { TRENDS_SHEET } from './names';
import type { Palette } from './palette';
import { frameHeadingFormats, headings, pageTexts } from './sheetFrame';
import {
  ACTUAL_COLUMN,
  HELPER_COLUMNS,
  LABEL_COLUMN,
  LIMIT_COLUMN,
  trendBlock,
  TREND_PERIODS,
  type TrendBlock,
  type TrendYears,
} from './trendBlock';
import type { CellBlock, FormattedArea, SheetColumn, SheetLayout } from './types';
import { LIMIT_WORD } from './words';

/** The first row in which a block may stand, below the sheet's title and purpose. */
export const FIRST_TREND_ROW = 3;

/** The column at which charts begin, right of the cells that they draw. */
export const CHART_COLUMN = HELPER_COLUMNS.last + 2;
const CHART_WIDTH = 480;
const CHART_HEIGHT = 288;
/** Rows that a chart of 288 points covers, whatever the usual row height (14.4 to 16 points). */
export const CHART_ROWS = 21;
const GAP_ROWS = 2;

/** Rows from one block to the next: room for the longest trend and its chart. */
export const TREND_PITCH_ROWS = Math.max(TREND_PERIODS + 2, CHART_ROWS) + GAP_ROWS;

/** One KPI's block of cells on `KPI Trends` with the chart that stands beside it. */
export interface TrendLayout {
  readonly kpiId: string;
  readonly sheet: string;
  readonly block: CellBlock;
  readonly formats: readonly FormattedArea[];
  readonly chart: ChartLayout;
  /** Rows that block and chart take, with a gap: the next block may start at `block.row + rowCount`. */
  readonly rowCount: number;
}

/** The name of a KPI's trend chart; a workbook has one for each KPI. */
export function trendChartName(kpiId: string): string {
  return `KPI Trend ${kpiId}`;
}

/**
 * The trend of one KPI: the last 24 periods, or as many as the workbook's years hold, and a native chart of them that stays
 * live without the add-in.
 *
 * @param startRow a row counted from zero, {@link FIRST_TREND_ROW} or the end of another block.
 */
export function trendLayout(
  kpi: Pick<Kpi, 'id' | 'name' | 'unit' | 'frequency' | 'better'>,
  years: TrendYears,
  startRow: number,
  palette: Palette,
  periods?: number,
): TrendLayout {
  const trend = trendBlock(kpi, years, startRow, periods);
  return {
    kpiId: kpi.id,
    sheet: TRENDS_SHEET,
    block: trend.block,
    formats: trend.formats,
    chart: trendChart(kpi, trend, startRow, palette),
    rowCount: Math.max(trend.periods + 2, CHART_ROWS) + GAP_ROWS,
  };
}

/** `KPI Trends` with the given trends; with none it is the sheet as it first appears. */
export function trendsSheet(trends: readonly TrendLayout[]): SheetLayout {
  const purpose =
    'The last periods of a KPI with the limits of their time. Formulas only; the charts follow the reporting month.';
  return {
    name: TRENDS_SHEET,
    purpose,
    tabColor: '#5B2C83',
    showGridlines: false,
    blocks: [headings('KPI trends', purpose), ...trends.map((trend) => trend.block)],
    tables: [],
    charts: trends.map((trend) => trend.chart),
    formats: [...frameHeadingFormats(), ...trends.flatMap((trend) => trend.formats)],
    columns: trendColumns(),
    rowHeights: [],
    freeze: null,
    validations: [],
    rules: [],
    print: { orientation: 'Landscape', titleRows: null, columns: null, ...pageTexts('KPI trends') },
    landing: { row: 0, column: 0 },
  };
}

function trendColumns(): readonly SheetColumn[] {
  return Array.from({ length: CHART_COLUMN }, (_, column) => ({
    column,
    widthPoints: column === CHART_COLUMN - 1 ? 14 : 70,
    grouped: column >= HELPER_COLUMNS.first && column <= HELPER_COLUMNS.last,
  }));
}

function trendChart(
  kpi: Pick<Kpi, 'id' | 'name' | 'unit'>,
  trend: TrendBlock,
  startRow: number,
  palette: Palette,
): ChartLayout {
  const { headerRow, firstRow, periods, titleCell, limits } = trend;
  const { chart: colors } = palette;
  // One empty row more than there are periods: LibreOffice 7.4 reads "gaps stay gaps" only from a chart whose cells are not
  // all filled, and otherwise draws #N/A as zero.
  const drawnRows = periods + 1;
  const series = (
    name: string,
    column: number,
    look: Pick<SeriesLayout, 'line' | 'marker'>,
  ): SeriesLayout => ({
    name,
    nameCell: area(headerRow, column),
    values: area(firstRow, column, drawnRows),
    categories: area(firstRow, LABEL_COLUMN, drawnRows),
    ...look,
  });
  const limitSeries = (name: LimitName): SeriesLayout =>
    series(LIMIT_WORD[name], LIMIT_COLUMN[name], {
      line:
        name === 'target' || name === 'upperTarget'
          ? { color: colors.target, weightPoints: 1.75, style: 'Continuous' }
          : { color: colors.amber, weightPoints: 1.5, style: 'Dash' },
      marker: null,
    });
  return {
    name: trendChartName(kpi.id),
    type: 'LineMarkers',
    anchor: { row: startRow, column: CHART_COLUMN },
    widthPoints: CHART_WIDTH,
    heightPoints: CHART_HEIGHT,
    title: {
      text: titleOf(kpi),
      cell: titleCell,
      fontSize: 14,
      color: colors.text,
    },
    series: [
      series('Actual', ACTUAL_COLUMN, {
        line: { color: colors.actual, weightPoints: 2.25, style: 'Continuous' },
        marker: { style: 'Circle', size: 6, fillColor: colors.actual, lineColor: colors.actual },
      }),
      ...limits.map(limitSeries),
    ],
    categoryAxis: {
      categoryType: 'TextAxis',
      tickLabelSpacing: labelSpacing(periods),
      tickLabelPosition: 'Low',
      fontSize: 9,
      lineColor: colors.gridline,
    },
    valueAxis: { numberFormat: 'General', title: kpi.unit, fontSize: 9, gridlineColor: colors.gridline },
    legend: { position: 'Bottom', fontSize: 9 },
    displayBlanksAs: 'NotPlotted',
    plotVisibleOnly: false,
  };
}

/** Every how many periods a label is shown: eight labels of seven characters stay level at the default width. */
export function labelSpacing(periods: number): number {
  return Math.ceil(periods / 8);
}

/** Name and unit, unless the name already says the unit, as in `Complaints per 1,000 orders`. */
function titleOf({ name, unit }: Pick<Kpi, 'name' | 'unit'>): string {
  return name.toLowerCase().includes(unit.toLowerCase()) ? name : `${name} (${unit})`;
}
