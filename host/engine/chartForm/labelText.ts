import type { Chart } from '../Chart';
import type { ChartDataLabels, ChartSeries } from '../chartModel';
import { displayText } from '../displayText';
import { displayUnitSize } from './displayUnitSize';
import { cellsBehind } from './references';
import { isErrorValue } from '../values';

/** What the label of a point says: its own words, else the parts that the labels show, in Excel's order. */
export function labelText(chart: Chart, series: ChartSeries, labels: ChartDataLabels, index: number): string {
  if (labels.text !== null) return labels.text;
  const parts = [
    labels.showSeriesName ? seriesNameOf(chart, series) : null,
    labels.showCategoryName ? (chart.textsOf(series.categories)[index] ?? String(index + 1)) : null,
    labels.showValue ? valueText(chart, series, labels, index) : null,
    labels.showBubbleSize ? (chart.textsOf(series.bubbleSizes)[index] ?? '1') : null,
    labels.showPercentage ? shareText(chart, series, labels, index) : null,
  ];
  return parts.filter((part) => part !== null && part !== '').join(labels.separator ?? ', ');
}

/** The name of a series, or what Excel calls a series without one. */
export function seriesNameOf(chart: Chart, series: ChartSeries): string {
  const place = chart.model.series.findIndex(({ id }) => id === series.id);
  return chart.textOf(series.name) ?? `Series${place + 1}`;
}

function valueText(
  chart: Chart,
  series: ChartSeries,
  { numberFormat }: ChartDataLabels,
  index: number,
): string {
  const value = chart.valuesOf(series.values)[index] ?? null;
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  const unit = unitOf(chart, series);
  if (typeof value !== 'number' || (numberFormat === null && unit === 1))
    return chart.textsOf(series.values)[index] ?? '';
  return displayText(value / unit, numberFormat ?? cellFormat(chart, series, index));
}

/** Labels are in the unit of the axis beside which they stand. */
function unitOf({ model }: Chart, { axisGroup }: ChartSeries): number {
  const { value, secondaryValue } = model.axes;
  return displayUnitSize((axisGroup === 'Secondary' ? secondaryValue : value)?.displayUnit ?? 'None');
}

function cellFormat(chart: Chart, { values }: ChartSeries, index: number): string {
  const cell = [...cellsBehind(chart.blocksOf(values))][index];
  return cell ? cell.sheet.format(cell.row, cell.column).numberFormat : 'General';
}

function shareText(
  chart: Chart,
  series: ChartSeries,
  { numberFormat, showValue }: ChartDataLabels,
  index: number,
): string {
  const values = chart
    .valuesOf(series.values)
    .map((value) => (typeof value === 'number' ? Math.abs(value) : 0));
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return '';
  return displayText((values[index] ?? 0) / sum, showValue ? '0%' : (numberFormat ?? '0%'));
}
