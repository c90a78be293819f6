import type { ChartDataLabels, ChartMarker, ChartSeries, ChartType, MarkerStyle } from '../../engine';
import { displayText } from '../../engine';
import { pixelsPerPoint } from '../grid/formatStyle';
import type { PlottedSeries } from './plottedSeries';
import { lineStyleOf, textStyleOf } from './words';

/** How a type of chart is drawn. */
export type DrawnAs = 'line' | 'area' | 'column' | 'bar' | 'scatter' | 'pie' | 'nothing';

export function drawnAs(type: ChartType): DrawnAs {
  if (type.startsWith('Line')) return 'line';
  if (type.startsWith('Area')) return 'area';
  if (type.startsWith('Column')) return 'column';
  if (type.startsWith('Bar')) return 'bar';
  if (type.startsWith('XYScatter')) return 'scatter';
  return type === 'Pie' || type === 'Doughnut' ? 'pie' : 'nothing';
}

/** ECharts' option for one series on axes; `values` are those to plot (stacked to 100 % they are shares). */
export function seriesOption(plotted: PlottedSeries, values: readonly (number | null)[]): object {
  const { series, name } = plotted;
  const as = drawnAs(series.type);
  const common = {
    name,
    yAxisIndex: as !== 'bar' && series.axisGroup === 'Secondary' ? 1 : 0,
    xAxisIndex: as === 'bar' && series.axisGroup === 'Secondary' ? 1 : 0,
    stack: /Stacked/.test(series.type) ? `${as}-${series.axisGroup}` : undefined,
    label: labelOption(series.dataLabels, name),
    animation: false,
  };
  if (as === 'column' || as === 'bar') return { ...common, ...barOption(plotted, values) };
  return { ...common, ...lineOption(plotted, values, as) };
}

function barOption({ series, color }: PlottedSeries, values: readonly (number | null)[]): object {
  const gap = series.gapWidth ?? 150;
  return {
    type: 'bar',
    data: values.map((value, index) => {
      const fill = series.points.find((point) => point.index === index)?.fill;
      return fill?.kind === 'solid' ? { value, itemStyle: { color: fill.color } } : value;
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

function lineOption(plotted: PlottedSeries, values: readonly (number | null)[], as: DrawnAs): object {
  const { series, color, xs } = plotted;
  const lineStyle = lineStyleOf(lineOf(series), 2.25, series.line.color ?? color);
  const data = values.map((value, index) => {
    const y = value ?? '-';
    const point = series.points.find((each) => each.index === index);
    const own = point?.marker
      ? markerOption(point.marker, series, point.marker.backgroundColor ?? color)
      : {};
    return { value: as === 'scatter' ? [xs[index] ?? index + 1, y] : y, ...own };
  });
  return {
    type: 'line',
    data,
    connectNulls: plotted.bridgesGaps,
    smooth: series.smooth ? 0.4 : false,
    lineStyle,
    ...markerOption(series.marker, series, lineStyle.color),
    ...(as === 'area' && {
      areaStyle: { color: series.fill.kind === 'solid' ? series.fill.color : color, opacity: 1 },
      lineStyle: { width: 0 },
    }),
    showAllSymbol: true,
    z: 3 + plotted.index,
  };
}

/** Scatter charts of the plain kind have points only, unless a line was asked for. */
function lineOf({ type, line }: ChartSeries): ChartSeries['line'] {
  const isBare = type === 'XYScatter' && line.color === null && line.style === 'Automatic';
  return isBare ? { ...line, style: 'None' } : line;
}

const symbols: Readonly<Partial<Record<MarkerStyle, string>>> = {
  Square: 'rect',
  Diamond: 'diamond',
  Triangle: 'triangle',
  Circle: 'circle',
  Dot: 'circle',
  X: 'path://M0 0L10 10M10 0L0 10',
  Star: 'path://M0 0L10 10M10 0L0 10M5 0L5 10',
  Plus: 'path://M5 0L5 10M0 5L10 5',
  Dash: 'path://M0 4L10 4L10 6L0 6Z',
};

/** The symbol of a marker; undefined where there is none to see. */
function symbolOf(marker: ChartMarker, { type }: ChartSeries): string | undefined {
  const hasMarkers = /Markers(Stacked|$)|^XYScatter(Lines|Smooth)?$/.test(type);
  const style = marker.style === 'Automatic' ? (hasMarkers ? 'Circle' : 'None') : marker.style;
  return symbols[style];
}

/** Whether the key of a series in the legend has a filled symbol: bars and areas, and lines with markers. */
export function hasSymbol(series: ChartSeries): boolean {
  const as = drawnAs(series.type);
  return (as !== 'line' && as !== 'scatter') || symbolOf(series.marker, series) !== undefined;
}

function markerOption(marker: ChartMarker, series: ChartSeries, color: string): object {
  const symbol = symbolOf(marker, series);
  if (!symbol) return { symbol: 'none' };
  return {
    showSymbol: true,
    symbol,
    symbolSize: (marker.size ?? 5) * pixelsPerPoint,
    itemStyle: {
      color: marker.backgroundColor ?? color,
      borderColor: marker.foregroundColor ?? color,
      borderWidth: 1,
      opacity: 1,
    },
  };
}

const labelPositions: Readonly<Record<ChartDataLabels['position'], string | undefined>> = {
  Automatic: undefined,
  Center: 'inside',
  InsideEnd: 'insideTop',
  InsideBase: 'insideBottom',
  OutsideEnd: 'top',
  Left: 'left',
  Right: 'right',
  Top: 'top',
  Bottom: 'bottom',
  BestFit: undefined,
};

/** ECharts' label option; what a label says is put together as in Excel: series, category, value, share. */
export function labelOption(labels: ChartDataLabels | null, seriesName: string): object {
  if (!labels) return { show: false };
  return {
    show: true,
    position: labelPositions[labels.position],
    ...textStyleOf(labels.font, 9),
    formatter: ({ value, name, percent }: { value: unknown; name: string; percent?: number }) => {
      const number = Array.isArray(value) ? Number(value[1]) : Number(value);
      const parts = [
        labels.showSeriesName ? seriesName : '',
        labels.showCategoryName ? name : '',
        labels.showValue ? displayText(number, labels.numberFormat ?? 'General') : '',
        labels.showPercentage && percent !== undefined ? `${Math.round(percent)}%` : '',
      ];
      return parts.filter((part) => part !== '').join(labels.separator ?? ', ');
    },
  };
}
