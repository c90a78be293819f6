import type {
  ChartAxis as NativeAxis,
  ChartModel as NativeChart,
  ChartTypeGroup,
  DataPoint,
  LineSeries,
  ScatterSeries,
  SeriesBase,
} from '../excelts';
import type { ChartModel, ChartPointFormat, ChartSeries } from '../chartModel';
import { typeOfSeries } from './chartTypes';
import type { Theme } from './colors';
import { automaticAxis, readAxis } from './readAxis';
import {
  readDataLabels,
  readFill,
  readFont,
  readLine,
  readMarker,
  readSeriesName,
  readSource,
  readTitle,
  readTrendline,
} from './readParts';
import { blanksAs, legendPositions, outward } from './words';

/** A chart read from a file, with the native series behind each of ours so that what the model does not know survives a change. */
export interface ReadChart {
  readonly model: ChartModel;
  readonly nativeSeries: Map<string, SeriesBase>;
}

/** Reads a native chart; `newId` names the series. */
export function readChart(native: NativeChart, theme: Theme, newId: () => string): ReadChart {
  const { chart } = native;
  const { chartTypes, axes } = chart.plotArea;
  const pairs = axisPairs(chartTypes, axes);
  const nativeSeries = new Map<string, SeriesBase>();
  const series = chartTypes
    .flatMap((group) => group.series.map((each: SeriesBase) => ({ group, each })))
    .sort((one, other) => one.each.order - other.each.order)
    .map(({ group, each }) => {
      const read = readSeries(
        group,
        each,
        pairs.secondary !== null && belongsTo(group, pairs.secondary),
        theme,
        newId(),
      );
      nativeSeries.set(read.id, each);
      return read;
    });
  const automaticTitle = chart.title === undefined && chart.autoTitleDeleted !== true && series.length === 1;

  const model: ChartModel = {
    type: series[0]?.type ?? 'Unsupported',
    title: { ...readTitle(chart.title, theme), visible: chart.title !== undefined || automaticTitle },
    legend: {
      visible: chart.legend !== undefined,
      position: outward(legendPositions, chart.legend?.legendPos, 'Right'),
      overlay: chart.legend?.overlay ?? false,
      font: readFont(chart.legend?.txPr, theme),
      hiddenEntries: (chart.legend?.legendEntries ?? [])
        .filter((entry) => entry.delete === true)
        .map((entry) => entry.index),
    },
    axes: {
      category: pairs.primary
        ? readAxis(pairs.primary.category, pairs.primary.value, theme)
        : { ...automaticAxis(), visible: false },
      value: pairs.primary
        ? readAxis(pairs.primary.value, pairs.primary.category, theme)
        : { ...automaticAxis(), visible: false },
      secondaryCategory: pairs.secondary && readAxis(pairs.secondary.category, pairs.secondary.value, theme),
      secondaryValue: pairs.secondary && readAxis(pairs.secondary.value, pairs.secondary.category, theme),
    },
    series,
    displayBlanksAs: outward(blanksAs, chart.dispBlanksAs, 'Zero'),
    showNotAvailableAsBlank: /<[^>]*dispNaAsBlank val="(?:1|true)"/.test(chart.extLst ?? ''),
    plotVisibleOnly: chart.plotVisOnly ?? false,
    chartArea: {
      fill: readFill(native.spPr, theme),
      line: readLine(native.spPr, theme),
      font: readFont(native.txPr, theme),
      roundedCorners: native.roundedCorners ?? false,
    },
    plotArea: { fill: readFill(chart.plotArea.spPr, theme), line: readLine(chart.plotArea.spPr, theme) },
    style: native.style ?? null,
  };
  return { model, nativeSeries };
}

export interface AxisPair {
  readonly ids: readonly number[];
  readonly category: NativeAxis | undefined;
  readonly value: NativeAxis | undefined;
}

/** The axes of the first group are the primary ones; those of a group with others are secondary. */
export function axisPairs(
  groups: readonly ChartTypeGroup[],
  axes: readonly NativeAxis[],
): { primary: AxisPair | null; secondary: AxisPair | null } {
  const pairs = new Map<string, AxisPair>();
  for (const group of groups) {
    const ids = group.axisIds ?? [];
    if (ids.length === 0) continue;
    const [first, second] = ids.map((id) => axes.find((axis) => axis.axId === id));
    // In a scatter chart both are value axes: the horizontal one carries x.
    const category =
      [first, second].find((axis) => axis?.axisType === 'cat' || axis?.axisType === 'date') ?? first;
    pairs.set(ids.join(' '), { ids, category, value: category === first ? second : first });
  }
  // A secondary value axis crosses at the far end; a file may list its group first.
  const ordered = [...pairs.values()].sort(
    (one, other) => Number(one.value?.crosses === 'max') - Number(other.value?.crosses === 'max'),
  );
  return { primary: ordered[0] ?? null, secondary: ordered[1] ?? null };
}

/** Groups may share the category axis and differ in the value axis. */
function belongsTo(group: ChartTypeGroup, { ids }: AxisPair): boolean {
  return (group.axisIds ?? []).join(' ') === ids.join(' ');
}

function readSeries(
  group: ChartTypeGroup,
  series: SeriesBase,
  secondary: boolean,
  theme: Theme,
  id: string,
): ChartSeries {
  const { marker, smooth, dataLabels, trendlines, dataPoints, cat, val } = series as LineSeries;
  const { xVal, yVal } = series as ScatterSeries;
  const type = typeOfSeries(group, series);
  const bar = group.type === 'bar' ? group : undefined;
  return {
    id,
    name: readSeriesName(series.tx),
    type,
    axisGroup: secondary ? 'Secondary' : 'Primary',
    values: readSource(val ?? yVal),
    categories: readSource(cat ?? xVal),
    line: readLine(series.spPr, theme),
    fill: readFill(series.spPr, theme),
    marker: readMarker(marker, theme),
    smooth: smooth ?? false,
    dataLabels: readDataLabels(dataLabels ?? ('dataLabels' in group ? group.dataLabels : undefined), theme),
    trendlines: (trendlines ?? []).map((trendline) => readTrendline(trendline, theme)),
    points: readPoints(dataPoints ?? [], dataLabels, theme),
    gapWidth: bar?.gapWidth ?? null,
    overlap: bar?.overlap ?? null,
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
  for (const entry of labels?.entries ?? []) at(entry.index).dataLabel = readDataLabels(entry, theme);
  return [...formats.values()].sort((one, other) => one.index - other.index);
}
