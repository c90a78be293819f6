import type {
  ChartAxis,
  ChartFont,
  ChartLine,
  ChartModel,
  ChartSeries,
  ChartSource,
  ChartText,
  ChartType,
} from '../chartModel';
import {
  automaticAxis,
  automaticFont,
  automaticFrame,
  automaticGroup,
  automaticLine,
  automaticPlace,
  hiddenDataTable,
  hiddenErrorBars,
  hiddenTitle,
} from './automatic';
import { hasSeriesAxis, isRound, isScatter, kindOf } from './chartTypes';

const grey = '#595959';
const paleGrey = '#D9D9D9';

function textFont(size: number): ChartFont {
  return { ...automaticFont, size, color: grey, bold: false };
}

function hairline(color: string): ChartLine {
  return { style: 'Continuous', color, weight: 0.75 };
}

/** A chart without series, looking as Excel 2013 and later make it. */
export function newModel(type: ChartType): ChartModel {
  const axis = (own: Partial<ChartAxis>): ChartAxis => ({
    ...automaticAxis(),
    font: textFont(9),
    title: hiddenTitle(textFont(10)),
    ...own,
  });
  const gridlines = () => ({ visible: true, line: hairline(paleGrey) });
  const flat = isScatter(type);
  return {
    type,
    title: { ...hiddenTitle(textFont(14)), visible: true },
    legend: {
      visible: true,
      position: 'Bottom',
      overlay: false,
      font: textFont(9),
      hiddenEntries: [],
      place: automaticPlace(),
      ...automaticFrame(),
    },
    axes: {
      category: axis({
        line: hairline(flat ? '#BFBFBF' : paleGrey),
        ...(flat && { majorGridlines: gridlines() }),
      }),
      value: axis({
        line: flat ? hairline('#BFBFBF') : { ...automaticLine, style: 'None' },
        majorGridlines: gridlines(),
      }),
      secondaryCategory: null,
      secondaryValue: null,
      series: null,
    },
    series: [],
    dataTable: hiddenDataTable(),
    displayBlanksAs: 'NotPlotted',
    showNotAvailableAsBlank: true,
    plotVisibleOnly: true,
    showDataLabelsOverMaximum: false,
    chartArea: {
      fill: { kind: 'solid', color: '#FFFFFF' },
      line: hairline(paleGrey),
      font: { ...automaticFont },
      roundedCorners: false,
    },
    plotArea: {
      fill: { kind: 'none' },
      line: { ...automaticLine, style: 'None' },
      place: automaticPlace(),
      isInside: false,
    },
    style: null,
  };
}

/** Secondary and series axes are there as long as a series stands on them; the secondary one for categories is hidden, as Excel makes it. */
export function settleAxes({ axes, series }: ChartModel): void {
  const { font, line } = axes.value;
  if (series.some(({ axisGroup }) => axisGroup === 'Secondary')) {
    axes.secondaryCategory ??= { ...automaticAxis(), visible: false };
    axes.secondaryValue ??= { ...automaticAxis(), font: { ...font }, line: { ...line } };
  } else {
    axes.secondaryCategory = null;
    axes.secondaryValue = null;
  }
  if (series.some(({ type }) => hasSeriesAxis(type)))
    axes.series ??= { ...automaticAxis(), font: { ...axes.category.font } };
  else axes.series = null;
}

/** A series that looks as its type wants. */
export function newSeries(
  id: string,
  type: ChartType,
  sources: { name: ChartText; values: ChartSource; categories: ChartSource; bubbleSizes?: ChartSource },
): ChartSeries {
  return {
    id,
    bubbleSizes: { kind: 'none' },
    ...sources,
    type,
    axisGroup: 'Primary',
    line: { ...automaticLine },
    fill: { kind: 'automatic' },
    shadow: false,
    marker: { style: 'Automatic', size: null, backgroundColor: null, foregroundColor: null },
    smooth: type.includes('Smooth'),
    explosion: explosionOf(type),
    invertIfNegative: false,
    dataLabels: null,
    trendlines: [],
    xErrorBars: hiddenErrorBars(),
    yErrorBars: hiddenErrorBars(),
    points: [],
    ...automaticGroup(),
    varyByCategories: isRound(type),
    ...barSpacing(type),
  };
}

/** Gives a series another type, with what belongs to the type. */
export function retype(series: ChartSeries, type: ChartType): void {
  if (series.type === type) return;
  series.type = type;
  series.smooth = type.includes('Smooth');
  series.explosion = explosionOf(type);
  series.varyByCategories = isRound(type);
  Object.assign(series, barSpacing(type));
}

function explosionOf(type: ChartType): number {
  return type.endsWith('Exploded') ? 25 : 0;
}

function barSpacing(type: ChartType): { gapWidth: number | null; overlap: number | null } {
  const kind = kindOf(type);
  if (kind?.type === 'bar3D') return { gapWidth: 150, overlap: null };
  if (kind?.type !== 'bar') return { gapWidth: null, overlap: null };
  return kind.grouping === 'clustered' ? { gapWidth: 219, overlap: -27 } : { gapWidth: 150, overlap: 100 };
}
