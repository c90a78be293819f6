import type { ChartErrorBars } from '../../engine';
import { drawnAs } from './drawnAs';
import type { PlottedSeries } from './plottedSeries';
import { lineStyleOf } from './words';

/** What ECharts hands to a drawing of one's own: where a value of the data stands, in pixels. */
interface Drawing {
  value(dimension: number): number;
  coord(point: readonly number[]): [number, number];
  size?(extent: readonly number[]): number | number[];
}

const cap = 4;

/** ECharts' options for the upright error bars of a series of lines, points or columns. */
export function errorBarOptions(plotted: PlottedSeries, mates: readonly PlottedSeries[]): object[] {
  const { series, values, xs } = plotted;
  const bars = series.yErrorBars;
  const as = drawnAs(series.type);
  if (!bars.visible || !['line', 'scatter', 'bubble', 'column'].includes(as)) return [];
  const ends = errorEnds(bars, values);
  const style = lineStyleOf(bars.line, 0.75, '#595959');
  return [
    {
      type: 'custom',
      animation: false,
      silent: true,
      yAxisIndex: series.axisGroup === 'Secondary' ? 1 : 0,
      z: 20,
      data: ends.flatMap((end, index) => (end ? [[xs[index] ?? index, end.low, end.high]] : [])),
      encode: { x: 0, y: [1, 2] },
      renderItem: (_: unknown, drawing: Drawing) => {
        const band = [drawing.size?.([1, 0]) ?? 0].flat()[0] ?? 0;
        const shift = as === 'column' ? columnShift(plotted, mates, band) : 0;
        const at = (dimension: number) => {
          const [x, y] = drawing.coord([drawing.value(0), drawing.value(dimension)]);
          return [x + shift, y] as const;
        };
        const [low, high] = [at(1), at(2)];
        const line = (x1: number, y1: number, x2: number, y2: number) => ({
          type: 'line',
          shape: { x1, y1, x2, y2 },
          style: { stroke: style.color, lineWidth: style.width },
        });
        const caps = bars.endStyleCap ? [low, high].map(([x, y]) => line(x - cap, y, x + cap, y)) : [];
        return { type: 'group', children: [line(low[0], low[1], high[0], high[1]), ...caps] };
      },
    },
  ];
}

/** From where to where the bar of each point reaches; null without a number. */
export function errorEnds(
  bars: ChartErrorBars,
  values: readonly (number | null)[],
): ({ readonly low: number; readonly high: number } | null)[] {
  const numbers = values.filter((value) => value !== null);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
  const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / Math.max(1, numbers.length - 1));
  return values.map((value) => {
    if (value === null) return null;
    // Excel draws deviations around the mean of all points.
    const middle = bars.type === 'StDev' ? mean : value;
    const reach = {
      FixedValue: bars.amount,
      Percent: (Math.abs(value) * bars.amount) / 100,
      StDev: deviation * bars.amount,
      StError: deviation / Math.sqrt(Math.max(1, numbers.length)),
      Custom: 0,
    }[bars.type];
    return {
      low: bars.include === 'PlusValues' ? middle : middle - reach,
      high: bars.include === 'MinusValues' ? middle : middle + reach,
    };
  });
}

/** How far the middle of a series' columns stands from the middle of their category. */
function columnShift({ series }: PlottedSeries, all: readonly PlottedSeries[], band: number): number {
  const columns = all.filter((each) => drawnAs(each.series.type) === 'column');
  const isStacked = series.type.includes('Stacked');
  const count = isStacked ? 1 : columns.length;
  const place = isStacked ? 0 : columns.findIndex((each) => each.series.id === series.id);
  const overlap = (series.overlap ?? 0) / 100;
  const units = count - (count - 1) * overlap;
  const width = band / (units + (series.gapWidth ?? 150) / 100);
  return (place * (1 - overlap) + 0.5 - units / 2) * width;
}
