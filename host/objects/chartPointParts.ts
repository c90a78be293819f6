import type { ChartFill, ChartLine, ChartMarker, ChartPointFormat, ChartSeries } from '../engine';

/** The format of a point, made when it has none of its own yet. */
export function pointOf(series: ChartSeries, index: number): ChartPointFormat {
  const known = series.points.find((point) => point.index === index);
  if (known) return known;
  const point: ChartPointFormat = { index, fill: null, line: null, marker: null, dataLabel: null };
  series.points.push(point);
  return point;
}

/** The fill of a point: its own, else that of the series. Writing makes it the point's own. */
export function pointFill(series: ChartSeries, index: number): { fill: ChartFill } {
  return {
    get fill() {
      return own(series, index)?.fill ?? series.fill;
    },
    set fill(fill) {
      pointOf(series, index).fill = fill;
    },
  };
}

/** The line of a point, likewise. */
export function pointLine(series: ChartSeries, index: number): ChartLine {
  return inherited(
    () => own(series, index)?.line ?? series.line,
    () => (pointOf(series, index).line ??= { ...series.line }),
  );
}

/** The marker of a point, likewise. */
export function pointMarker(series: ChartSeries, index: number): ChartMarker {
  return inherited(
    () => own(series, index)?.marker ?? series.marker,
    () => (pointOf(series, index).marker ??= { ...series.marker }),
  );
}

function own(series: ChartSeries, index: number): ChartPointFormat | undefined {
  return series.points.find((point) => point.index === index);
}

/** Reads from what applies now, writes to what is made for it. */
function inherited<Format extends object>(present: () => Format, made: () => Format): Format {
  return new Proxy(present(), {
    get: (_target, key) => Reflect.get(present(), key) as unknown,
    set: (_target, key, value) => Reflect.set(made(), key, value),
  });
}
