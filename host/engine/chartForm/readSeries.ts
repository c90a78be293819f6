import type {
  BubbleSeries,
  ChartTypeGroup,
  DataPoint,
  ErrorBars,
  LineSeries,
  PieSeries,
  ScatterSeries,
  SeriesBase,
} from '../excelts';
import type { ChartErrorBars, ChartGroupSettings, ChartPointFormat, ChartSeries } from '../chartModel';
import { automaticGroup, hiddenErrorBars } from './automatic';
import type { Theme } from './colors';
import { hasShadow, readFill, readLine, readMarker, readSeriesName, readSource } from './readParts';
import { readDataLabels, readTrendline } from './readText';
import { typeOfSeries } from './typeOfSeries';
import { errorBarSides, errorBarTypes, outward } from './words';

/** Reads a series of a native group. */
export function readSeries(
  group: ChartTypeGroup,
  series: SeriesBase,
  axisGroup: ChartSeries['axisGroup'],
  theme: Theme,
  id: string,
): ChartSeries {
  const { marker, smooth, dataLabels, trendlines, dataPoints, cat, val } = series as LineSeries;
  const { xVal, yVal } = series as ScatterSeries;
  const { bubbleSize, invertIfNegative } = series as BubbleSeries;
  return {
    id,
    name: readSeriesName(series.tx),
    type: typeOfSeries(group, series),
    axisGroup,
    values: readSource(val ?? yVal),
    categories: readSource(cat ?? xVal),
    bubbleSizes: readSource(bubbleSize),
    line: readLine(series.spPr, theme),
    fill: readFill(series.spPr, theme),
    shadow: hasShadow(series.spPr),
    marker: readMarker(marker, theme),
    smooth: smooth ?? false,
    explosion: (series as PieSeries).explosion ?? 0,
    invertIfNegative: invertIfNegative ?? false,
    dataLabels: readDataLabels(dataLabels ?? ('dataLabels' in group ? group.dataLabels : undefined), theme),
    trendlines: (trendlines ?? []).map((trendline) => readTrendline(trendline, theme)),
    ...readErrorBars(series as LineSeries | ScatterSeries, group, theme),
    points: readPoints(dataPoints ?? [], dataLabels, theme),
    ...readGroup(group),
  };
}

function readGroup(group: ChartTypeGroup): ChartGroupSettings {
  const settings = automaticGroup();
  const round = group.type === 'pie' || group.type === 'pie3D' || group.type === 'doughnut';
  const varies = ('varyColors' in group ? group.varyColors : undefined) ?? round;
  switch (group.type) {
    case 'bar':
    case 'bar3D':
      return {
        ...settings,
        varyByCategories: varies,
        gapWidth: group.gapWidth ?? null,
        overlap: group.overlap ?? null,
      };
    case 'pie':
    case 'pie3D':
      return { ...settings, varyByCategories: varies, firstSliceAngle: group.firstSliceAng ?? 0 };
    case 'doughnut':
      return {
        ...settings,
        varyByCategories: varies,
        firstSliceAngle: group.firstSliceAng ?? 0,
        doughnutHoleSize: group.holeSize ?? 10,
      };
    case 'bubble':
      return { ...settings, varyByCategories: varies, bubbleScale: group.bubbleScale ?? 100 };
    default:
      return { ...settings, varyByCategories: varies };
  }
}

function readErrorBars(
  { errorBars }: LineSeries | ScatterSeries,
  group: ChartTypeGroup,
  theme: Theme,
): Pick<ChartSeries, 'xErrorBars' | 'yErrorBars'> {
  const all: ErrorBars[] = errorBars === undefined ? [] : [errorBars].flat();
  const upright = all.find(({ errDir }) => errDir !== 'x');
  const lying =
    group.type === 'scatter' || group.type === 'bubble'
      ? all.find(({ errDir }) => errDir === 'x')
      : undefined;
  return {
    xErrorBars: lying ? readBars(lying, theme) : hiddenErrorBars(),
    yErrorBars: upright ? readBars(upright, theme) : hiddenErrorBars(),
  };
}

function readBars(bars: ErrorBars, theme: Theme): ChartErrorBars {
  return {
    visible: true,
    include: outward(errorBarSides, bars.barDir, 'Both'),
    type: outward(errorBarTypes, bars.errValType, 'FixedValue'),
    amount: bars.val ?? 1,
    plus: readSource(bars.plus),
    minus: readSource(bars.minus),
    endStyleCap: bars.noEndCap !== true,
    line: readLine(bars.spPr, theme),
  };
}

function readPoints(
  points: readonly DataPoint[],
  labels: LineSeries['dataLabels'],
  theme: Theme,
): ChartPointFormat[] {
  const formats = new Map<number, ChartPointFormat>();
  const at = (index: number): ChartPointFormat => {
    const format = formats.get(index) ?? { index, fill: null, line: null, marker: null, dataLabel: null };
    formats.set(index, format);
    return format;
  };
  for (const point of points) {
    const format = at(point.index);
    if (point.spPr) format.fill = readFill(point.spPr, theme);
    if (point.spPr) format.line = readLine(point.spPr, theme);
    if (point.marker) format.marker = readMarker(point.marker, theme);
  }
  for (const entry of labels?.entries ?? []) {
    at(entry.index).dataLabel = entry.delete === true ? 'hidden' : readDataLabels(entry, theme);
  }
  return [...formats.values()].sort((one, other) => one.index - other.index);
}
