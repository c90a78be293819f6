import { type Area, areaOf, columnCount, rowCount } from '../area';
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
import type { Sheet } from '../Sheet';
import { groupKinds, isScatter } from './chartTypes';
import { automaticAxis } from './readAxis';
import { automaticFont, automaticLine } from './readParts';
import { referenceTo } from './references';

export type SeriesBy = 'Auto' | 'Rows' | 'Columns';

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
    title: { visible: false, text: { kind: 'none' }, overlay: false, font: textFont(10) },
    ...own,
  });
  const gridlines = { visible: true, line: hairline(paleGrey) };
  const flat = isScatter(type);
  return {
    type,
    title: { visible: true, text: { kind: 'none' }, overlay: false, font: textFont(14) },
    legend: { visible: true, position: 'Bottom', overlay: false, font: textFont(9), hiddenEntries: [] },
    axes: {
      category: axis({
        line: hairline(flat ? '#BFBFBF' : paleGrey),
        ...(flat && { majorGridlines: gridlines }),
      }),
      value: axis({
        line: flat ? hairline('#BFBFBF') : { ...automaticLine, style: 'None' },
        majorGridlines: gridlines,
      }),
      secondaryCategory: null,
      secondaryValue: null,
    },
    series: [],
    displayBlanksAs: 'NotPlotted',
    showNotAvailableAsBlank: true,
    plotVisibleOnly: true,
    chartArea: {
      fill: { kind: 'solid', color: '#FFFFFF' },
      line: hairline(paleGrey),
      font: { ...automaticFont },
      roundedCorners: false,
    },
    plotArea: { fill: { kind: 'none' }, line: { ...automaticLine, style: 'None' } },
    style: null,
  };
}

/** Secondary axes are there as long as a series stands on them; the one for categories is hidden, as Excel makes it. */
export function settleSecondaryAxes({ axes, series }: ChartModel): void {
  if (!series.some((each) => each.axisGroup === 'Secondary')) {
    axes.secondaryCategory = null;
    axes.secondaryValue = null;
    return;
  }
  const { font, line } = axes.value;
  axes.secondaryCategory ??= { ...automaticAxis(), visible: false };
  axes.secondaryValue ??= { ...automaticAxis(), font: { ...font }, line: { ...line } };
}

/** A series that looks as its type wants. */
export function newSeries(
  id: string,
  type: ChartType,
  sources: { name: ChartText; values: ChartSource; categories: ChartSource },
): ChartSeries {
  const columns = type !== 'Unsupported' && groupKinds[type].type === 'bar';
  return {
    id,
    ...sources,
    type,
    axisGroup: 'Primary',
    line: { ...automaticLine },
    fill: { kind: 'automatic' },
    marker: { style: 'Automatic', size: null, backgroundColor: null, foregroundColor: null },
    smooth: type.includes('Smooth'),
    dataLabels: null,
    trendlines: [],
    points: [],
    gapWidth: columns && type.endsWith('Clustered') ? 219 : columns ? 150 : null,
    overlap: columns ? (type.endsWith('Clustered') ? -27 : 100) : null,
  };
}

/**
 * The series of a range, as Excel guesses them: the longer side holds the categories, the first row or column is a heading
 * when it holds text or when the corner is empty. A scatter chart always takes its first row or column for x.
 */
export function seriesOf(
  sheet: Sheet,
  area: Area,
  type: ChartType,
  seriesBy: SeriesBy,
  newId: () => string,
): ChartSeries[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowCount(area) >= columnCount(area));
  const cell = (line: number, place: number) =>
    byColumns
      ? { row: area.top + place, column: area.left + line }
      : { row: area.top + line, column: area.left + place };
  const lines = byColumns ? columnCount(area) : rowCount(area);
  const places = byColumns ? rowCount(area) : columnCount(area);
  const valueAt = (line: number, place: number) => {
    const { row, column } = cell(line, place);
    return sheet.value(row, column);
  };
  const isDate = (line: number, place: number) => {
    const { row, column } = cell(line, place);
    return (
      typeof sheet.value(row, column) === 'number' &&
      /[dmyhs]/i.test(sheet.format(row, column).numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''))
    );
  };
  const emptyCorner = valueAt(0, 0) === null;
  const isHeading = (positions: readonly [number, number][]) =>
    positions.length > 0 &&
    positions.every(
      ([line, place]) =>
        typeof valueAt(line, place) === 'string' || valueAt(line, place) === null || isDate(line, place),
    );
  const span = (count: number) => Array.from({ length: Math.max(0, count) }, (_, index) => index + 1);
  const hasCategories =
    lines > 1 &&
    ((emptyCorner && places > 1) ||
      isScatter(type) ||
      isHeading(span(places - 1).map((place) => [0, place])));
  const hasNames =
    places > 1 &&
    ((emptyCorner && lines > 1) ||
      isHeading(span(lines - (hasCategories ? 1 : 0)).map((line) => [hasCategories ? line : line - 1, 0])));

  const first = hasNames ? 1 : 0;
  const reference = (line: number, from: number, to: number): string => {
    const start = cell(line, from);
    const size: [number, number] = byColumns ? [to - from + 1, 1] : [1, to - from + 1];
    return referenceTo(sheet, areaOf(start.row, start.column, ...size));
  };
  return span(lines - (hasCategories ? 1 : 0)).map((number) => {
    const line = hasCategories ? number : number - 1;
    return newSeries(newId(), type, {
      name: hasNames ? { kind: 'reference', reference: reference(line, 0, 0) } : { kind: 'none' },
      values: { kind: 'reference', reference: reference(line, first, places - 1) },
      categories: hasCategories
        ? { kind: 'reference', reference: reference(0, first, places - 1) }
        : { kind: 'none' },
    });
  });
}
