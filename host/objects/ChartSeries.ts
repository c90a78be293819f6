import { ExcelError, type Chart, type ChartModel, type ChartSeries } from '../engine';
import { choiceArgument, textArgument, wholeNumberArgument } from './arguments';
import { chartDataLabelsClass } from './ChartDataLabels';
import { newLabels, seriesLabels } from './chartLabels';
import { markerMembers } from './chartMarker';
import { change, type ChartPart, field, flagArgument, numberBetween, partOf, read } from './chartPart';
import { chartPointsCollectionClass } from './ChartPointsCollection';
import { chartSeriesFormatClass } from './ChartSeriesFormat';
import { seriesData } from './chartSeriesData';
import { chartTrendlineCollectionClass } from './ChartTrendlineCollection';
import { chartTypeArgument, chartTypeName } from './chartTypes';
import { itemNotFound } from './lookup';
import { method, navigation, officeClass, scalar } from './officeClass';
import { assertStructureWritable } from './writable';

export interface SeriesTarget extends ChartPart<ChartSeries> {
  readonly id: string;
}

/** A series by its id, wherever it stands in the order. */
export function seriesTarget(chart: Chart, id: string): SeriesTarget {
  return {
    chart,
    id,
    in: ({ series }) => {
      const found = series.find((one) => one.id === id);
      if (found) return found;
      throw itemNotFound('the series was deleted.');
    },
  };
}

/** `Excel.ChartSeries`. */
export const chartSeriesClass = officeClass<SeriesTarget>(
  'ChartSeries',
  {
    name: scalar('1.1', nameOf, (target, value) => {
      const text = textArgument(value, 'ChartSeries.name');
      if (text.length > 255) {
        throw new ExcelError(
          'InvalidArgument',
          'The argument is invalid or missing or has an incorrect format: a series name has at most 255 characters.',
        );
      }
      change(target, (series) => {
        series.name = text.startsWith('=')
          ? { kind: 'reference', reference: text.slice(1) }
          : { kind: 'text', text };
      });
    }),
    chartType: scalar(
      '1.7',
      (target) => chartTypeName(read(target).type),
      (target, value) => {
        const type = chartTypeArgument(value, 'ChartSeries.chartType');
        change(target, (series) => {
          series.type = type;
        });
      },
    ),
    axisGroup: field('1.8', 'axisGroup', (value) =>
      choiceArgument(value, ['Primary', 'Secondary'], 'ChartSeries.axisGroup'),
    ),
    smooth: field('1.7', 'smooth', flagArgument),
    gapWidth: field('1.7', 'gapWidth', numberBetween(0, 500), { partly: 'Null while automatic.' }),
    overlap: field('1.8', 'overlap', numberBetween(-100, 100), { partly: 'Null while automatic.' }),
    ...markerMembers<SeriesTarget>('ChartSeries', (target) => partOf(target, ({ marker }) => marker)),
    hasDataLabels: scalar(
      '1.7',
      (target) => read(target).dataLabels !== null,
      (target, value) => {
        const shown = flagArgument(value, 'ChartSeries.hasDataLabels');
        change(target, (series) => {
          series.dataLabels = shown ? (series.dataLabels ?? newLabels()) : null;
        });
      },
    ),
    plotOrder: scalar(
      '1.7',
      ({ chart, id }) => indexOf(chart, id),
      ({ chart, id }, value) => {
        const order = wholeNumberArgument(value, 'ChartSeries.plotOrder');
        change(modelOf({ chart }), (model) => {
          const moved = model.series.splice(indexOf(chart, id), 1);
          model.series.splice(Math.max(0, order), 0, ...moved);
        });
      },
      { assumed: 'Counted from 0 over all series of the chart.' },
    ),
    ...seriesData,

    format: navigation('1.1', (target) => chartSeriesFormatClass.of(target)),
    dataLabels: navigation('1.8', (target) =>
      chartDataLabelsClass.of(partOf(target, (series) => [seriesLabels(series)])),
    ),
    points: navigation('1.1', (target) => chartPointsCollectionClass.of(target)),
    trendlines: navigation('1.7', (target) => chartTrendlineCollectionClass.of(target)),
    delete: method('1.7', ({ chart, id }) => {
      assertStructureWritable(chart.sheet, 'allowEditObjects');
      chart.deleteSeries(id);
      return null;
    }),
  },
  {
    gone: ({ chart, id }) =>
      chart.model.series.some((series) => series.id === id)
        ? undefined
        : "The requested resource doesn't exist: the series was deleted.",
  },
);

function modelOf({ chart }: { readonly chart: Chart }): ChartPart<ChartModel> {
  return { chart, in: (model) => model };
}

/** The name, or what Excel calls a series without one. */
function nameOf(target: SeriesTarget): string {
  return target.chart.textOf(read(target).name) ?? `Series${indexOf(target.chart, target.id) + 1}`;
}

function indexOf(chart: Chart, id: string): number {
  return chart.model.series.findIndex((series) => series.id === id);
}
