import type { DrawnChart, TrendDrawing } from '../layout/trendDrawing';
import { officeCell } from './cellText';
import { writeFormat } from './writeFormat';
import { rangeOf } from './writeRules';

/** Queues the rows of a trend block and what its charts read. Everything else about the charts stays the team's. */
export function writeTrend(context: Excel.RequestContext, trend: TrendDrawing): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(trend.sheet);
  const width = trend.rows[0]?.length ?? 1;
  const first = sheet.getRangeByIndexes(trend.firstRow, 0, trend.rows.length, width);
  first.formulas = trend.rows.map((row) => row.map(officeCell));
  const below = trend.periods - trend.rows.length;
  if (below > 0) {
    const last = trend.firstRow + trend.rows.length - 1;
    sheet
      .getRangeByIndexes(last + 1, 0, below, width)
      .copyFrom(sheet.getRangeByIndexes(last, 0, 1, width), 'Formulas');
  }
  if (trend.emptied) rangeOf(sheet, trend.emptied).clear('Contents');
  for (const { area, format } of trend.formats) writeFormat(rangeOf(sheet, area), format);
  for (const chart of trend.charts) writeSources(sheet, worksheets.getItem(chart.sheet), chart);
}

function writeSources(trends: Excel.Worksheet, sheet: Excel.Worksheet, drawn: DrawnChart): void {
  const chart = sheet.charts.getItem(drawn.name);
  for (const { index, values, categories } of drawn.series) {
    const series = chart.series.getItemAt(index);
    series.setValues(rangeOf(trends, values));
    series.setXAxisValues(rangeOf(trends, categories));
  }
  if (drawn.labelSpacing !== null) chart.axes.categoryAxis.tickLabelSpacing = drawn.labelSpacing;
}
