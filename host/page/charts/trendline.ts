import { type ChartTrendline, trendlineName } from '../../engine';
import { drawnAs } from './drawnAs';
import { type Point, trendCurve } from './trendCurve';
import type { PlottedSeries } from './plottedSeries';
import { lineStyleOf } from './words';

/** Points on a curve between two x. */
const steps = 48;

/** ECharts' options for the trend lines of a series. */
export function trendlineOptions(plotted: PlottedSeries): object[] {
  const { series } = plotted;
  const isLying = drawnAs(series.type) === 'bar';
  return series.trendlines.flatMap((trendline) => {
    const data = trendData(plotted, trendline);
    if (!data || isLying) return [];
    return [
      {
        type: 'line',
        name: trendlineName(trendline, plotted.name),
        data,
        yAxisIndex: series.axisGroup === 'Secondary' ? 1 : 0,
        symbol: 'none',
        animation: false,
        lineStyle: lineStyleOf(
          trendline.line.style === 'Automatic' ? { ...trendline.line, style: 'RoundDot' } : trendline.line,
          1.5,
          series.line.color ?? plotted.color,
        ),
        z: 25,
      },
    ];
  });
}

function trendData(
  { series, values, xs }: PlottedSeries,
  trendline: ChartTrendline,
): (number | string | (number | string)[])[] | undefined {
  const flat = ['scatter', 'bubble'].includes(drawnAs(series.type));
  const xOf = (index: number) => (flat ? (xs[index] ?? index + 1) : index + 1);
  const points = values.flatMap((y, index): Point[] => (y === null ? [] : [{ x: xOf(index), y }]));
  if (trendline.type === 'MovingAverage') {
    const means = values.map(
      (_, index) => movingAverage(values, index, trendline.movingAveragePeriod) ?? '-',
    );
    return flat ? means.map((mean, index) => [xOf(index), mean]) : means;
  }
  const curve = trendCurve(points, trendline);
  if (!curve) return undefined;
  if (!flat) return values.map((_, index) => curve(index + 1));
  const all = points.map(({ x }) => x);
  const from = Math.min(...all) - trendline.backwardPeriod;
  const to = Math.max(...all) + trendline.forwardPeriod;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = from + ((to - from) * step) / steps;
    return [x, curve(x)];
  });
}

function movingAverage(values: readonly (number | null)[], index: number, period: number): number | null {
  if (index < period - 1) return null;
  const window = values.slice(index - period + 1, index + 1).filter((value) => value !== null);
  return window.length === 0 ? null : window.reduce((sum, value) => sum + value, 0) / window.length;
}
