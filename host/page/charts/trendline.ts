import type { ChartTrendline } from '../../engine';
import type { PlottedSeries } from './plottedSeries';
import { lineStyleOf } from './words';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** ECharts' options for the trend lines of a series. Linear and moving average are drawn; other kinds stay in the file. */
export function trendlineOptions(plotted: PlottedSeries): object[] {
  return plotted.series.trendlines.flatMap((trendline) => {
    const values = trendValues(plotted, trendline);
    if (!values) return [];
    return [
      {
        type: 'line',
        name: trendline.name ?? `${trendline.type} (${plotted.name})`,
        data: values.map((value) => value ?? '-'),
        symbol: 'none',
        animation: false,
        lineStyle: lineStyleOf(
          trendline.line.style === 'Automatic' ? { ...trendline.line, style: 'RoundDot' } : trendline.line,
          1.5,
          plotted.series.line.color ?? plotted.color,
        ),
        z: 2,
      },
    ];
  });
}

function trendValues({ values }: PlottedSeries, trendline: ChartTrendline): (number | null)[] | undefined {
  const points = values.flatMap((y, x) => (y === null ? [] : [{ x: x + 1, y }]));
  switch (trendline.type) {
    case 'Linear': {
      const { slope, intercept } = leastSquares(points, trendline.intercept);
      return values.map((_, index) => intercept + slope * (index + 1));
    }
    case 'MovingAverage':
      return values.map((_, index) => movingAverage(values, index, trendline.movingAveragePeriod));
    default:
      return undefined;
  }
}

function leastSquares(points: readonly Point[], fixed: number | null): { slope: number; intercept: number } {
  const count = points.length;
  const sum = (read: (point: Point) => number) => points.reduce((total, point) => total + read(point), 0);
  const [sx, sy, sxx, sxy] = [
    sum(({ x }) => x),
    sum(({ y }) => y),
    sum(({ x }) => x * x),
    sum(({ x, y }) => x * y),
  ];
  if (fixed !== null) return { slope: sxx === 0 ? 0 : (sxy - fixed * sx) / sxx, intercept: fixed };
  const spread = count * sxx - sx * sx;
  const slope = spread === 0 ? 0 : (count * sxy - sx * sy) / spread;
  return { slope, intercept: count === 0 ? 0 : (sy - slope * sx) / count };
}

function movingAverage(values: readonly (number | null)[], index: number, period: number): number | null {
  if (index < period - 1) return null;
  const window = values.slice(index - period + 1, index + 1).filter((value) => value !== null);
  return window.length === 0 ? null : window.reduce((sum, value) => sum + value, 0) / window.length;
}
