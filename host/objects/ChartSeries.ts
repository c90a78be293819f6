import {
  type Chart,
  type ChartModel,
  type ChartSeries,
  ExcelError,
  newLabels,
  retype,
  seriesNameOf,
} from '../engine';
import { choiceArgument, textArgument, wholeNumberArgument } from './arguments';
import { chartDataLabelsClass } from './ChartDataLabels';
import { chartErrorBarsClass } from './ChartErrorBars';
import { seriesLabels } from './chartLabels';
import { markerMembers } from './chartMarker';
import { change, type ChartPart, field, flagArgument, partOf, read } from './chartPart';
import { chartPointsCollectionClass } from './ChartPointsCollection';
import { chartSeriesFormatClass } from './ChartSeriesFormat';
import { seriesData } from './chartSeriesData';
import { seriesGroupMembers, seriesLookMembers } from './chartSeriesLook';
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
    name: scalar(
      '1.1',
      (target) => seriesNameOf(target.chart, read(target)),
      (target, value) => {
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
      },
    ),
    chartType: scalar(
      '1.7',
      (target) => chartTypeName(read(target).type),
      (target, value) => {
        const type = chartTypeArgument(value, 'ChartSeries.chartType');
        change(target, (series) => {
          retype(series, type);
        });
      },
    ),
    axisGroup: field('1.8', 'axisGroup', (value) =>
      choiceArgument(value, ['Primary', 'Secondary'], 'ChartSeries.axisGroup'),
    ),
    smooth: field('1.7', 'smooth', flagArgument),
    ...seriesGroupMembers,
    ...seriesLookMembers,
    ...markerMembers<SeriesTarget>('ChartSeries', (target) => partOf(target, ({ marker }) => marker)),
    hasDataLabels: scalar(
      '1.7',
      (target) => read(target).dataLabels !== null,
      (target, value) => {
        const shown = flagArgument(value, 'ChartSeries.hasDataLabels');
        change(target, (series) => {
          series.dataLabels = shown ? (series.dataLabels ?? newLabels()) : null;
          if (!shown) for (const point of series.points) point.dataLabel = null;
        });
      },
    ),
    plotOrder: scalar(
      '1.7',
      ({ chart, id }) => indexOf(chart, id),
      ({ chart, id }, value) => {
        const order = wholeNumberArgument(value, 'ChartSeries.plotOrder');
        if (order < 0 || order >= chart.model.series.length) {
          throw new ExcelError(
            'InvalidArgument',
            'The argument is invalid or missing or has an incorrect format: the chart has no such place in its plot order.',
          );
        }
        change(modelOf({ chart }), (model) => {
          const moved = model.series.splice(indexOf(chart, id), 1);
          model.series.splice(order, 0, ...moved);
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
    xErrorBars: navigation(
      '1.9',
      (target) => chartErrorBarsClass.of(partOf(target, ({ xErrorBars }) => xErrorBars)),
      { partly: 'In the file of scatter and bubble charts only.' },
    ),
    yErrorBars: navigation('1.9', (target) =>
      chartErrorBarsClass.of(partOf(target, ({ yErrorBars }) => yErrorBars)),
    ),
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

function indexOf(chart: Chart, id: string): number {
  return chart.model.series.findIndex((series) => series.id === id);
}
