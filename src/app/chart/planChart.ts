import type { Kpi } from '../../domain/kpi';
import { cellAddress } from '../../layout/address';
import { TRENDS_SHEET } from '../../layout/names';
import { CLASSIC } from '../../layout/palette';
import {
  CHART_COLUMN,
  CHART_ROWS,
  FIRST_TREND_ROW,
  TREND_PITCH_ROWS,
  trendChartName,
  trendLayout,
  trendsSheet,
} from '../../layout/trendLayout';
import { ClauseboardError } from '../ClauseboardError';
import { unknownKpi } from '../link/linkTarget';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { assertUnprotected, assertWritable } from '../setUp/obstacles';
import type { ChartOutcome, Place } from '../useCases';
import { type AreaReading, NO_CHANGES, type WorkbookChanges } from '../workbookGateway';
import { trendYears } from './trendYears';

/** Columns of Excel's usual width that a chart covers. */
const CHART_COLUMNS = 10;

/** What inserting a chart changes. */
export interface ChartPlan {
  readonly changes: WorkbookChanges;
  readonly outcome: ChartOutcome;
}

/** The chart of a KPI that has one already, with the sheet on which it stands. */
export function existingChart(
  workbook: KpiWorkbook,
  kpiId: string,
): { readonly sheet: string; readonly chartName: string } | undefined {
  const chartName = trendChartName(workbook.kpi(kpiId)?.id ?? kpiId);
  const sheet = workbook.reading.sheets.find(({ charts }) => charts.includes(chartName));
  return sheet && { sheet: sheet.name, chartName };
}

/** Where the chart of a KPI stands, from the column of IDs at the left of the trends; the top when it is not found. */
export function placeOfTrend(ids: AreaReading, kpiId: string): Place {
  const index = ids.values.findIndex(([id]) => String(id).toLowerCase() === kpiId.toLowerCase());
  return farCorner(ids.place.sheet, index < 0 ? FIRST_TREND_ROW : ids.row + index);
}

/** Plans the trend block and chart of a KPI on `KPI Trends`, below what stands there. */
export function planChart(workbook: KpiWorkbook, kpiId: string): ChartPlan {
  const kpi = workbook.kpi(kpiId);
  if (!kpi) throw unknownKpi(kpiId);
  assertWritable(workbook);
  const sheet = workbook.reading.sheets.find(({ name }) => name === TRENDS_SHEET);
  const name = trendChartName(kpi.id);
  if (sheet) assertUnprotected(workbook, sheet.name);
  const years = trendYears(workbook, kpi);
  if (!years) throw nothingToDraw(kpi);
  const startRow = nextFreeRow(sheet?.lastRow ?? -1);
  const trend = trendLayout(kpi, years, startRow, CLASSIC);
  const land = farCorner(TRENDS_SHEET, startRow);
  const newCharts = [{ sheet: TRENDS_SHEET, chart: trend.chart }];
  const addition = { ...trendsSheet([]), blocks: [trend.block], formats: trend.formats };
  return {
    changes: sheet
      ? { ...NO_CHANGES, additions: [addition], newCharts, land }
      : { ...NO_CHANGES, newSheets: [trendsSheet([trend])], newCharts, land },
    outcome: { chartName: name, place: land, title: trend.chart.title.text },
  };
}

/** The cell at the far corner of a chart: Excel scrolls until it is in view, and the whole chart with it. */
function farCorner(sheet: string, startRow: number): Place {
  return { sheet, address: cellAddress(startRow + CHART_ROWS - 1, CHART_COLUMN + CHART_COLUMNS) };
}

/** Blocks stand at a fixed distance, so that neither blocks nor charts overlap whatever their number of periods. */
function nextFreeRow(lastRow: number): number {
  const blocks = Math.max(0, Math.ceil((lastRow + 1 - FIRST_TREND_ROW) / TREND_PITCH_ROWS));
  return FIRST_TREND_ROW + blocks * TREND_PITCH_ROWS;
}

function nothingToDraw({ id }: Kpi): ClauseboardError {
  return new ClauseboardError('tableIsMissing', {
    what: `There is nothing to draw for ${id}.`,
    why: 'The workbook has no scorecard with targets for any year.',
    next: 'Set up a business year first, or restore the sheets that were deleted.',
  });
}
