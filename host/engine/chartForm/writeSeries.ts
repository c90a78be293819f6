import type {
  AxisDataSource,
  BarSeries,
  ChartLine as NativeLine,
  DataLabelEntry,
  DataPoint,
  LineSeries,
  NumberDataSource,
  ScatterSeries,
  SeriesBase,
  ShapeProperties,
} from '../excelts';
import type { ChartLine, ChartSeries, ChartSource } from '../chartModel';
import { groupKinds, hasNoMarkers } from './chartTypes';
import { seriesColor, type Theme, writeColor } from './colors';
import { shapeOf } from './readParts';
import { assign, writeDataLabels, writeMarker, writeShape, writeTrendline } from './writeParts';

/** Whether the categories of a series are words or numbers decides how the file refers to them. */
export type CategoryKind = 'numbers' | 'words';

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
): SeriesBase {
  const kind = series.type === 'Unsupported' ? 'bar' : groupKinds[series.type].type;
  const native = { ...before, index: place, order: place } as LineSeries & ScatterSeries & BarSeries;
  writeName(native, series);
  assign(native, 'spPr', writeSeriesShape(series, place, before?.spPr, theme) ?? null);

  const values = writeNumbers(series.values);
  const categorySource = writeCategories(series.categories, categories);
  if (kind === 'scatter') {
    assign(native, 'xVal', categorySource);
    assign(native, 'yVal', values);
  } else {
    assign(native, 'cat', categorySource);
    assign(native, 'val', values);
  }

  if (kind === 'line' || kind === 'scatter' || kind === 'radar') {
    const bare = series.marker.style === 'Automatic' && hasNoMarkers(series.type);
    assign(
      native,
      'marker',
      bare ? { symbol: 'none' } : (writeMarker(automaticMarker(series, place), native.marker, theme) ?? null),
    );
  }
  // Without the element LibreOffice draws curves.
  if (kind === 'line' || kind === 'scatter') native.smooth = series.smooth || series.type.includes('Smooth');
  if (kind === 'bar') native.invertIfNegative ??= false;
  writeLabelsAndPoints(native, series, kind, theme);
  if (kind !== 'pie' && kind !== 'doughnut' && kind !== 'radar') {
    assign(
      native,
      'trendlines',
      series.trendlines.length > 0
        ? series.trendlines.map((trendline) => writeTrendline(trendline, theme))
        : null,
    );
  }
  return native;
}

function writeName(native: SeriesBase, { name }: ChartSeries): void {
  if (name.kind === 'reference') native.tx = { strRef: { formula: name.reference } };
  else if (name.kind === 'text') native.tx = { value: name.text };
  else delete native.tx;
}

function writeSeriesShape(
  series: ChartSeries,
  place: number,
  before: ShapeProperties | undefined,
  theme: Theme,
): ShapeProperties | undefined {
  const shape = writeShape({ fill: series.fill, line: series.line }, before, theme) ?? {};
  const color = writeColor(seriesColor(place));
  switch (series.type === 'Unsupported' ? 'bar' : groupKinds[series.type].type) {
    case 'line':
    case 'radar':
    case 'scatter': {
      const line: NativeLine = shape.line ?? { width: 28_575, cap: 'rnd', join: 'round' };
      if (series.type === 'XYScatter' && series.line.style === 'Automatic')
        return { ...shape, line: { width: 19_050, noFill: true } };
      if (line.noFill !== true) line.color ??= color;
      return { ...shape, line };
    }
    case 'bar':
    case 'area':
      return { fill: { solid: color }, ...shape };
    // Each slice has a colour of its own.
    case 'pie':
    case 'doughnut':
      return Object.keys(shapeOf(shape)).length > 0 ? shape : undefined;
  }
}

/** A marker without colours of its own takes those of the line, as in Excel. */
function automaticMarker({ marker, line }: ChartSeries, place: number): ChartSeries['marker'] {
  if (marker.style === 'None') return marker;
  const color = lineColor(line, place);
  return {
    ...marker,
    style: marker.style === 'Automatic' ? 'Circle' : marker.style,
    size: marker.size ?? 5,
    backgroundColor: marker.backgroundColor ?? color,
    foregroundColor: marker.foregroundColor ?? color,
  };
}

function lineColor(line: ChartLine, place: number): string {
  return line.color ?? seriesColor(place);
}

function writeLabelsAndPoints(native: LineSeries, series: ChartSeries, kind: string, theme: Theme): void {
  const entries = series.points.flatMap((point): DataLabelEntry[] => {
    const label = writeDataLabels(
      point.dataLabel,
      native.dataLabels?.entries?.find((entry) => entry.index === point.index),
      theme,
    );
    return label ? [{ ...label, index: point.index }] : [];
  });
  const labels = writeDataLabels(series.dataLabels, native.dataLabels, theme);
  if (labels || entries.length > 0) {
    native.dataLabels = { ...(labels ?? hiddenLabels), ...(entries.length > 0 ? { entries } : {}) };
    if (entries.length === 0) delete native.dataLabels.entries;
    // Excel refuses a position in a doughnut.
    if (kind === 'doughnut') delete native.dataLabels.position;
  } else delete native.dataLabels;

  const points = series.points.flatMap((point): DataPoint[] => {
    if (!point.fill && !point.line && !point.marker) return [];
    const before = native.dataPoints?.find((candidate) => candidate.index === point.index);
    const written: DataPoint = { ...before, index: point.index };
    const shape = writeShape(
      { ...(point.fill && { fill: point.fill }), ...(point.line && { line: point.line }) },
      before?.spPr,
      theme,
    );
    assign(written, 'spPr', shape ?? null);
    if (point.marker) assign(written, 'marker', writeMarker(point.marker, before?.marker, theme) ?? null);
    return [written];
  });
  assign(native, 'dataPoints', points.length > 0 ? points : null);
}

const hiddenLabels = {
  showLegendKey: false,
  showVal: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};

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
    case 'reference':
      return kind === 'numbers'
        ? { numRef: { formula: source.reference } }
        : { strRef: { formula: source.reference } };
    case 'literal': {
      if (source.points.every((value) => typeof value === 'number')) return writeNumbers(source);
      const points = source.points.flatMap((value, index) =>
        value === null ? [] : [{ index, value: String(value) }],
      );
      return { strLit: { pointCount: source.points.length, points } };
    }
  }
}
