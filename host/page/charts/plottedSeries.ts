import {
  type CellValue,
  type Chart,
  type ChartSeries,
  isErrorValue,
  isScatter,
  seriesNameOf,
} from '../../engine';

/** A series with its present numbers; `null` is a gap. */
export interface PlottedSeries {
  readonly series: ChartSeries;
  readonly index: number;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Of scatter and bubble charts: the x of each value. */
  readonly xs: readonly number[];
  /** Of bubble charts: the size of each bubble; null where it has none. */
  readonly sizes: readonly (number | null)[];
  /** Lines run on over gaps. */
  readonly bridgesGaps: boolean;
  /** The colour of its line or bars where the model leaves it to Excel. */
  readonly color: string;
}

/** Reads from the workbook what a chart plots now. */
export function plottedSeries(chart: Chart): PlottedSeries[] {
  const { model } = chart;
  return model.series.map((series, index) => ({
    series,
    index,
    name: seriesNameOf(chart, series),
    values: chart.valuesOf(series.values).map((value) => plottedValue(value, chart)),
    xs: isScatter(series.type) ? horizontals(chart, series) : [],
    sizes: chart.valuesOf(series.bubbleSizes).map((value) => (typeof value === 'number' ? value : null)),
    bridgesGaps: model.displayBlanksAs === 'Interplotted',
    color: chart.automaticColor(index),
  }));
}

/** Where words stand among the x, Excel counts the points instead of all of them. */
function horizontals(chart: Chart, { categories }: ChartSeries): number[] {
  const values = chart.valuesOf(categories);
  const hasWords = values.some((value) => typeof value === 'string');
  return values.map((value, at) => (typeof value === 'number' && !hasWords ? value : at + 1));
}

/** Blanks are gaps or zeros as the chart says; text counts as zero, as in Excel. */
function plottedValue(value: CellValue, { model }: Chart): number | null {
  if (typeof value === 'number') return value;
  const isBlank =
    value === null || (isErrorValue(value) && value.error === '#N/A' && model.showNotAvailableAsBlank);
  if (isBlank) return model.displayBlanksAs === 'Zero' ? 0 : null;
  return isErrorValue(value) && value.error === '#N/A' ? null : 0;
}

/** The words along the category axis; numbers from 1 where no series names categories. */
export function categoryTexts(chart: Chart, plotted: readonly PlottedSeries[]): string[] {
  const longest = Math.max(0, ...plotted.map(({ values }) => values.length));
  const named = plotted.find(({ series }) => series.categories.kind !== 'none');
  const texts = named ? chart.textsOf(named.series.categories) : [];
  return Array.from(
    { length: Math.max(longest, texts.length) },
    (_, index) => texts[index] ?? String(index + 1),
  );
}
