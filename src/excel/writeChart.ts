import { absoluteAddress, cellAddress, sheetPrefix } from '../layout/address';
import type { ChartLayout, SeriesLayout } from '../layout/chartTypes';
import { rangeOf } from './writeRules';

/** Queues a native chart as the layout describes it. */
export function writeChart(sheet: Excel.Worksheet, sheetName: string, layout: ChartLayout): void {
  const [first, ...others] = layout.series;
  if (!first) throw new Error(`writeChart: the chart "${layout.name}" has no series; give it at least one.`);
  const chart = sheet.charts.add(layout.type, rangeOf(sheet, first.values), 'Columns');
  chart.name = layout.name;
  chart.setPosition(cellAddress(layout.anchor.row, layout.anchor.column));
  chart.width = layout.widthPoints;
  chart.height = layout.heightPoints;
  chart.displayBlanksAs = layout.displayBlanksAs;
  chart.plotVisibleOnly = layout.plotVisibleOnly;
  writeSeries(sheet, chart.series.getItemAt(0), first);
  for (const series of others) writeSeries(sheet, chart.series.add(series.name), series);
  writeTitle(chart, sheetName, layout);
  writeAxes(chart, layout);
  chart.legend.visible = true;
  chart.legend.position = layout.legend.position;
  chart.legend.format.font.size = layout.legend.fontSize;
}

function writeSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, layout: SeriesLayout): void {
  series.name = layout.name;
  series.setValues(rangeOf(sheet, layout.values));
  series.setXAxisValues(rangeOf(sheet, layout.categories));
  series.smooth = false;
  series.format.line.color = layout.line.color;
  series.format.line.weight = layout.line.weightPoints;
  series.format.line.lineStyle = layout.line.style;
  if (!layout.marker) {
    series.markerStyle = 'None';
    return;
  }
  series.markerStyle = layout.marker.style;
  series.markerSize = layout.marker.size;
  series.markerBackgroundColor = layout.marker.fillColor;
  series.markerForegroundColor = layout.marker.lineColor;
}

function writeTitle(chart: Excel.Chart, sheetName: string, { title }: ChartLayout): void {
  chart.title.visible = true;
  chart.title.text = title.text;
  chart.title.setFormula(`=${sheetPrefix(sheetName)}${absoluteAddress(title.cell.row, title.cell.column)}`);
  chart.title.format.font.size = title.fontSize;
  chart.title.format.font.color = title.color;
}

function writeAxes(chart: Excel.Chart, { categoryAxis, valueAxis }: ChartLayout): void {
  const category = chart.axes.categoryAxis;
  category.categoryType = categoryAxis.categoryType;
  category.tickLabelSpacing = categoryAxis.tickLabelSpacing;
  category.tickLabelPosition = categoryAxis.tickLabelPosition;
  category.format.font.size = categoryAxis.fontSize;
  category.format.line.color = categoryAxis.lineColor;
  const value = chart.axes.valueAxis;
  if (valueAxis.minimum !== undefined) value.minimum = valueAxis.minimum;
  if (valueAxis.maximum !== undefined) value.maximum = valueAxis.maximum;
  value.numberFormat = valueAxis.numberFormat;
  value.format.font.size = valueAxis.fontSize;
  value.majorGridlines.visible = true;
  value.majorGridlines.format.line.color = valueAxis.gridlineColor;
  value.title.visible = valueAxis.title !== '';
  if (valueAxis.title !== '') value.title.text = valueAxis.title;
}
