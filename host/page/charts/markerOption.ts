import type { ChartMarker, ChartSeries, MarkerStyle } from '../../engine';
import { pixelsPerPoint } from '../grid/formatStyle';
import { drawnAs } from './drawnAs';

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

/** ECharts writes labels beside symbols only. */
const unseen = { showSymbol: true, symbol: 'circle', symbolSize: 0.1, itemStyle: { opacity: 0 } };

function isLabelled({ dataLabels, points }: ChartSeries): boolean {
  return dataLabels !== null || points.some(({ dataLabel }) => dataLabel !== null);
}

/** What stands before the name of a series in the legend. */
export function legendKey(series: ChartSeries): 'block' | 'line' | 'line with marker' {
  const as = drawnAs(series.type);
  if ((as !== 'line' && as !== 'scatter' && as !== 'radar') || series.type === 'RadarFilled') return 'block';
  return symbolOf(series.marker, series) === undefined ? 'line' : 'line with marker';
}

/** ECharts' options for the symbols of a line or of one of its points. */
export function markerOption(marker: ChartMarker, series: ChartSeries, color: string): object {
  const symbol = symbolOf(marker, series);
  if (!symbol) return isLabelled(series) ? unseen : { symbol: 'none' };
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
