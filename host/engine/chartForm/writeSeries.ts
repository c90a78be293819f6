import type {
  AxisDataSource,
  BarSeries,
  BubbleSeries,
  ChartLine as NativeLine,
  ErrorBars,
  LineSeries,
  NumberDataSource,
  PieSeries,
  ScatterSeries,
  SeriesBase,
  ShapeProperties,
} from '../excelts';
import type { ChartErrorBars, ChartSeries, ChartSource } from '../chartModel';
import { type GroupKind, kindOf } from './chartTypes';
import { type AutomaticColor, type Theme, writeColor } from './colors';
import { shapeOf } from './readParts';
import { errorBarSides, errorBarTypes } from './words';
import { shownMarker } from './shownMarker';
import { writeLabelsAndPoints } from './writePoints';
import { assign, writeMarker, writeShape } from './writeParts';
import { writeTrendline } from './writeText';

/** Whether the categories of a series are words, numbers or levels of words decides how the file refers to them. */
export type CategoryKind = 'numbers' | 'words' | 'levels';

/** What the series of all types can have in a file. */
type AnySeries = Omit<LineSeries & BarSeries & PieSeries, 'errorBars'> &
  Pick<ScatterSeries, 'xVal' | 'yVal'> &
  Pick<BubbleSeries, 'bubbleSize' | 'bubble3D'> & { errorBars?: ErrorBars | ErrorBars[] };

/**
 * The native form of a series; `place` is its place among all series of the chart.
 * Colours that are automatic are written out: LibreOffice has others, and Excel reads back what it would have chosen.
 */
export function writeSeries(
  series: ChartSeries,
  place: number,
  categories: CategoryKind,
  before: SeriesBase | undefined,
  theme: Theme,
  colors: AutomaticColor,
): SeriesBase {
  const kind = kindOf(series.type)?.type ?? 'bar';
  const native = { ...before, index: place, order: place } as AnySeries;
  writeName(native, series);
  assign(native, 'spPr', writeSeriesShape(series, kind, colors(place), before?.spPr, theme) ?? null);
  writeSources(native, series, kind, categories);

  if (kind === 'line' || kind === 'scatter' || kind === 'radar') {
    const marker = shownMarker(series.marker, series, colors(place));
    assign(
      native,
      'marker',
      series.marker.style === 'Automatic' && marker.style === 'None'
        ? { symbol: 'none' }
        : (writeMarker(marker, native.marker, theme) ?? null),
    );
  }
  // Without the element LibreOffice draws curves.
  if (kind === 'line' || kind === 'scatter') native.smooth = series.smooth || series.type.includes('Smooth');
  if (kind === 'bar' || kind === 'bar3D' || kind === 'bubble')
    native.invertIfNegative = series.invertIfNegative;
  if (kind === 'bubble') native.bubble3D = series.type === 'Bubble3DEffect';
  if (isRound(kind)) assign(native, 'explosion', series.explosion > 0 ? series.explosion : null);
  writeLabelsAndPoints(native, series, kind, theme, colors(place));
  writeStatistics(native, series, kind, theme);
  return native as SeriesBase;
}

function isRound(kind: GroupKind['type']): boolean {
  return kind === 'pie' || kind === 'pie3D' || kind === 'doughnut';
}

function writeSources(
  native: AnySeries,
  series: ChartSeries,
  kind: GroupKind['type'],
  categories: CategoryKind,
): void {
  const flat = kind === 'scatter' || kind === 'bubble';
  const values = writeNumbers(series.values);
  // Numbers along an axis of numbers have no levels.
  const categorySource = writeCategories(
    series.categories,
    flat && categories === 'levels' ? 'words' : categories,
  );
  assign(native, 'xVal', flat ? categorySource : null);
  assign(native, 'yVal', flat ? values : null);
  assign(native, 'cat', flat ? null : categorySource);
  assign(native, 'val', flat ? null : values);
  assign(native, 'bubbleSize', kind === 'bubble' ? writeNumbers(series.bubbleSizes) : null);
}

/** Trend lines and error bars, which round, radar and solid charts have not. */
function writeStatistics(
  native: AnySeries,
  { trendlines, xErrorBars, yErrorBars }: ChartSeries,
  kind: GroupKind['type'],
  theme: Theme,
): void {
  if (isRound(kind) || kind === 'radar' || kind === 'bar3D') return;
  const written = trendlines.map((trendline) => writeTrendline(trendline, theme));
  assign(native, 'trendlines', written.length > 0 ? written : null);
  const flat = kind === 'scatter' || kind === 'bubble';
  const bars = [
    ...(xErrorBars.visible && flat ? [writeErrorBars(xErrorBars, 'x', theme)] : []),
    ...(yErrorBars.visible
      ? [writeErrorBars(yErrorBars, flat || kind === 'line' ? 'y' : undefined, theme)]
      : []),
  ];
  assign(native, 'errorBars', bars.length === 0 ? null : flat ? bars : (bars[0] ?? null));
}

function writeErrorBars(bars: ChartErrorBars, direction: 'x' | 'y' | undefined, theme: Theme): ErrorBars {
  const native: ErrorBars = {
    barDir: errorBarSides[bars.include],
    errValType: errorBarTypes[bars.type],
    noEndCap: !bars.endStyleCap,
  };
  assign(native, 'errDir', direction ?? null);
  if (bars.type === 'Custom') {
    assign(native, 'plus', writeNumbers(bars.plus));
    assign(native, 'minus', writeNumbers(bars.minus));
  } else if (bars.type !== 'StError') native.val = bars.amount;
  assign(native, 'spPr', writeShape({ line: bars.line }, undefined, theme) ?? null);
  return native;
}

function writeName(native: SeriesBase, { name }: ChartSeries): void {
  if (name.kind === 'reference') native.tx = { strRef: { formula: name.reference } };
  else if (name.kind === 'text') native.tx = { value: name.text };
  else delete native.tx;
}

function writeSeriesShape(
  series: ChartSeries,
  kind: GroupKind['type'],
  automatic: string,
  before: ShapeProperties | undefined,
  theme: Theme,
): ShapeProperties | undefined {
  const { fill, line: ownLine, shadow } = series;
  const shape = writeShape({ fill, line: ownLine, shadow }, before, theme) ?? {};
  const color = writeColor(automatic);
  if (kind === 'line' || kind === 'radar' || kind === 'scatter') {
    const line: NativeLine = shape.line ?? { width: 28_575, cap: 'rnd', join: 'round' };
    if (series.type === 'XYScatter' && series.line.style === 'Automatic')
      return { ...shape, line: { width: 19_050, noFill: true } };
    if (line.noFill !== true) line.color ??= color;
    // A line that was given a colour alone stays as thick as Excel makes it.
    if (before === undefined) line.width ??= 28_575;
    return { ...shape, line };
  }
  // Each slice has a colour of its own.
  if (!isRound(kind) && !series.varyByCategories) return { fill: { solid: color }, ...shape };
  return Object.keys(shapeOf(shape)).length > 0 ? shape : undefined;
}

function writeNumbers(source: ChartSource): NumberDataSource | null {
  switch (source.kind) {
    case 'none':
      return null;
    case 'reference':
      return { numRef: { formula: source.reference } };
    case 'literal': {
      const points = source.points.flatMap((value, index) =>
        typeof value === 'number' ? [{ index, value }] : [],
      );
      return { numLit: { formatCode: 'General', pointCount: source.points.length, points } };
    }
  }
}

function writeCategories(source: ChartSource, kind: CategoryKind): AxisDataSource | null {
  switch (source.kind) {
    case 'none':
      return null;
    case 'reference': {
      const reference = { formula: source.reference };
      return kind === 'numbers'
        ? { numRef: reference }
        : kind === 'levels'
          ? { multiLvlStrRef: reference }
          : { strRef: reference };
    }
    case 'literal': {
      if (source.points.every((value) => typeof value === 'number')) return writeNumbers(source);
      const points = source.points.flatMap((value, index) =>
        value === null ? [] : [{ index, value: String(value) }],
      );
      return { strLit: { pointCount: source.points.length, points } };
    }
  }
}
