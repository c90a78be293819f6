import { type Chart, type ChartDataLabels, type ChartSeries, labelText } from '../../engine';
import { drawnAs } from './drawnAs';
import { frameOption, textStyleOf } from './words';

/** ECharts' options for the labels of a series: where Excel puts them, saying what the model says. */
export function labelOption(chart: Chart, series: ChartSeries): object {
  return {
    label: series.dataLabels ? labelsOption(chart, series, series.dataLabels) : { show: false },
    ...(series.points.some(({ dataLabel }) => isPlaced(dataLabel)) && {
      labelLayout: ({ dataIndex }: { dataIndex: number }) => placeOf(chart, series, dataIndex),
    }),
  };
}

/** The label of a point that has one of its own, or none although its series has. */
export function pointLabel(chart: Chart, series: ChartSeries, index: number): { label?: object } {
  const own = series.points.find((point) => point.index === index)?.dataLabel ?? null;
  if (own === null) return {};
  return { label: own === 'hidden' ? { show: false } : labelsOption(chart, series, own) };
}

function labelsOption(chart: Chart, series: ChartSeries, labels: ChartDataLabels): object {
  return {
    show: true,
    // Otherwise as opaque as the symbol that it stands beside, which may be out of sight.
    opacity: 1,
    position: positionOf(labels, series),
    ...textStyleOf(labels.font, 9),
    ...frameOption(labels),
    rotate: labels.textOrientation ?? 0,
    formatter: ({ dataIndex }: { dataIndex: number }) => labelText(chart, series, labels, dataIndex),
  };
}

function positionOf({ position }: ChartDataLabels, { type }: ChartSeries): string | undefined {
  const as = drawnAs(type);
  const isLying = as === 'bar';
  const known = {
    Center: 'inside',
    InsideEnd: isLying ? 'insideRight' : 'insideTop',
    InsideBase: isLying ? 'insideLeft' : 'insideBottom',
    OutsideEnd: isLying ? 'right' : 'top',
    Left: 'left',
    Right: 'right',
    Top: 'top',
    Bottom: 'bottom',
  } as const;
  if (as === 'pie') return position === 'Center' || position.startsWith('Inside') ? 'inside' : 'outside';
  if (position !== 'Automatic' && position !== 'BestFit') return known[position];
  if (as === 'column' || as === 'bar') return /Stacked/.test(type) ? 'inside' : known.OutsideEnd;
  return as === 'area' ? 'inside' : 'right';
}

function isPlaced(labels: ChartDataLabels | 'hidden' | null): boolean {
  return labels !== null && labels !== 'hidden' && (labels.place.left !== null || labels.place.top !== null);
}

function placeOf(chart: Chart, series: ChartSeries, index: number): { x?: number; y?: number } {
  const labels = series.points.find((point) => point.index === index)?.dataLabel;
  if (!labels || labels === 'hidden') return {};
  const { left, top } = labels.place;
  const { width, height } = chart;
  const pixels = 4 / 3;
  return {
    ...(left !== null && { x: left * width * pixels }),
    ...(top !== null && { y: top * height * pixels }),
  };
}
