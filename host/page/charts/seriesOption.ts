import type { Chart, ChartSeries } from '../../engine';
import { pixelsPerPoint } from '../grid/formatStyle';
import { type DrawnAs, drawnAs } from './drawnAs';
import { labelOption, pointLabel } from './labelOption';
import { markerOption } from './markerOption';
import type { PlottedSeries } from './plottedSeries';
import { lineStyleOf } from './words';

/** ECharts' option for one series on axes; `values` are those to plot (stacked to 100 % they are shares). */
export function seriesOption(
  chart: Chart,
  plotted: PlottedSeries,
  values: readonly (number | null)[],
): object {
  const { series, name } = plotted;
  const as = drawnAs(series.type);
  const common = {
    name,
    yAxisIndex: as !== 'bar' && series.axisGroup === 'Secondary' ? 1 : 0,
    xAxisIndex: as === 'bar' && series.axisGroup === 'Secondary' ? 1 : 0,
    stack: /Stacked/.test(series.type) ? `${as}-${series.axisGroup}` : undefined,
    ...labelOption(chart, series),
    animation: false,
  };
  if (as === 'column' || as === 'bar') return { ...common, ...barOption(chart, plotted, values) };
  if (as === 'bubble') return { ...common, ...bubbleOption(chart, plotted) };
  return { ...common, ...lineOption(chart, plotted, values, as) };
}

function barOption(
  chart: Chart,
  { series, color }: PlottedSeries,
  values: readonly (number | null)[],
): object {
  const gap = series.gapWidth ?? 150;
  const varied = series.varyByCategories && chart.model.series.length === 1;
  return {
    type: 'bar',
    data: values.map((value, index) => {
      const own = pointColor(series, index) ?? (varied ? chart.automaticColor(index) : null);
      return {
        value,
        ...(own !== null && { itemStyle: { color: own } }),
        ...pointLabel(chart, series, index),
      };
    }),
    itemStyle: {
      color: series.fill.kind === 'solid' ? series.fill.color : color,
      opacity: series.fill.kind === 'none' ? 0 : 1,
      ...(series.line.color !== null &&
        series.line.style !== 'None' && {
          borderColor: series.line.color,
          borderWidth: (series.line.weight ?? 0.75) * pixelsPerPoint,
        }),
    },
    barGap: `${-(series.overlap ?? (/Stacked/.test(series.type) ? 100 : 0))}%`,
    barCategoryGap: `${(100 * gap) / (gap + 100)}%`,
  };
}

/** The fill of a point of its own; null: that of its series. */
export function pointColor(series: ChartSeries, index: number): string | null {
  const fill = series.points.find((point) => point.index === index)?.fill;
  return fill?.kind === 'solid' ? fill.color : fill?.kind === 'none' ? 'transparent' : null;
}

function lineOption(
  chart: Chart,
  plotted: PlottedSeries,
  values: readonly (number | null)[],
  as: DrawnAs,
): object {
  const { series, color, xs } = plotted;
  const lineStyle = lineStyleOf(lineOf(series), 2.25, series.line.color ?? color);
  const data = values.map((value, index) => {
    const y = value ?? '-';
    const point = series.points.find((each) => each.index === index);
    const own = point?.marker
      ? markerOption(point.marker, series, point.marker.backgroundColor ?? color)
      : {};
    return {
      value: as === 'scatter' ? [xs[index] ?? index + 1, y] : y,
      ...own,
      ...pointLabel(chart, series, index),
    };
  });
  return {
    type: 'line',
    data,
    connectNulls: plotted.bridgesGaps,
    smooth: series.smooth ? 0.4 : false,
    lineStyle,
    ...markerOption(series.marker, series, lineStyle.color),
    ...(as === 'area' && {
      areaStyle: { color: areaColor(plotted), opacity: 1 },
      itemStyle: { color: areaColor(plotted), opacity: 0 },
      lineStyle: { width: 0 },
      color: areaColor(plotted),
    }),
    showAllSymbol: true,
    z: 3 + plotted.index,
  };
}

function areaColor({ series, color }: PlottedSeries): string {
  return series.fill.kind === 'solid' ? series.fill.color : color;
}

/** Scatter charts of the plain kind have points only, unless a line was asked for. */
function lineOf({ type, line }: ChartSeries): ChartSeries['line'] {
  const isBare = type === 'XYScatter' && line.color === null && line.style === 'Automatic';
  return isBare ? { ...line, style: 'None' } : line;
}

/** Bubbles whose areas are as their sizes; the largest of the chart is a quarter of the shorter side. */
function bubbleOption(chart: Chart, { series, color, values, xs, sizes }: PlottedSeries): object {
  const all = chart.model.series.flatMap((each) => chart.valuesOf(each.bubbleSizes));
  const largest = Math.max(0, ...all.filter((size) => typeof size === 'number')) || 1;
  const widest = (Math.min(chart.width, chart.height) * pixelsPerPoint * series.bubbleScale) / 100 / 4;
  return {
    type: 'scatter',
    clip: false,
    data: values.map((value, index) => ({
      value: [xs[index] ?? index + 1, value ?? '-'],
      symbolSize: widest * Math.sqrt(Math.max(0, sizes[index] ?? largest) / largest),
      ...pointLabel(chart, series, index),
      itemStyle: {
        color: pointColor(series, index) ?? (series.fill.kind === 'solid' ? series.fill.color : color),
      },
    })),
    itemStyle: { color: series.fill.kind === 'solid' ? series.fill.color : color, opacity: 0.75 },
  };
}
