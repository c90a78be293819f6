import type {
  ChartAxis as NativeAxis,
  ChartModel as NativeChart,
  ChartTypeGroup,
  DataTable,
  SeriesBase,
} from '../excelts';
import type { ChartAxis, ChartDataTable, ChartLegend, ChartModel } from '../chartModel';
import { automaticAxis, hiddenDataTable } from './automatic';
import { hasSeriesAxis } from './chartTypes';
import type { Theme } from './colors';
import { readAxis } from './readAxis';
import { readFill, readFont, readFrame, readLine, readPlace } from './readParts';
import { readSeries } from './readSeries';
import { readTitle } from './readText';
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
        pairs.secondary !== null && belongsTo(group, pairs.secondary) ? 'Secondary' : 'Primary',
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
    legend: readLegend(chart.legend, theme),
    axes: {
      category: readPairAxis(pairs.primary, 'category', theme) ?? { ...automaticAxis(), visible: false },
      value: readPairAxis(pairs.primary, 'value', theme) ?? { ...automaticAxis(), visible: false },
      secondaryCategory: readPairAxis(pairs.secondary, 'category', theme),
      secondaryValue: readPairAxis(pairs.secondary, 'value', theme),
      series: series.some(({ type }) => hasSeriesAxis(type))
        ? readAxis(
            axes.find(({ axisType }) => axisType === 'ser'),
            undefined,
            theme,
          )
        : null,
    },
    series,
    dataTable: chart.plotArea.dataTable ? readDataTable(chart.plotArea.dataTable, theme) : hiddenDataTable(),
    displayBlanksAs: outward(blanksAs, chart.dispBlanksAs, 'Zero'),
    showNotAvailableAsBlank: /<[^>]*dispNaAsBlank val="(?:1|true)"/.test(chart.extLst ?? ''),
    plotVisibleOnly: chart.plotVisOnly ?? false,
    showDataLabelsOverMaximum: chart.showDLblsOverMax ?? false,
    chartArea: {
      fill: readFill(native.spPr, theme),
      line: readLine(native.spPr, theme),
      font: readFont(native.txPr, theme),
      roundedCorners: native.roundedCorners ?? false,
    },
    plotArea: {
      fill: readFill(chart.plotArea.spPr, theme),
      line: readLine(chart.plotArea.spPr, theme),
      place: readPlace(chart.plotArea.layout),
      isInside: chart.plotArea.layout?.manualLayout?.layoutTarget === 'inner',
    },
    style: native.style ?? null,
  };
  return { model, nativeSeries };
}

function readLegend(legend: NativeChart['chart']['legend'], theme: Theme): ChartLegend {
  return {
    visible: legend !== undefined,
    position: outward(legendPositions, legend?.legendPos, 'Right'),
    overlay: legend?.overlay ?? false,
    font: readFont(legend?.txPr, theme),
    hiddenEntries: (legend?.legendEntries ?? [])
      .filter((entry) => entry.delete === true)
      .map((entry) => entry.index),
    place: readPlace(legend?.layout),
    ...readFrame(legend?.spPr, theme),
  };
}

function readDataTable(table: DataTable, theme: Theme): ChartDataTable {
  return {
    visible: true,
    showHorizontalBorder: table.showHorzBorder ?? false,
    showVerticalBorder: table.showVertBorder ?? false,
    showOutlineBorder: table.showOutline ?? false,
    showLegendKey: table.showKeys ?? false,
    font: readFont(table.txPr, theme),
    fill: readFill(table.spPr, theme),
    line: readLine(table.spPr, theme),
  };
}

function readPairAxis(pair: AxisPair | null, side: 'category' | 'value', theme: Theme): ChartAxis | null {
  if (!pair) return null;
  return readAxis(pair[side], pair[side === 'category' ? 'value' : 'category'], theme);
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
