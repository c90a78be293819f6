import type { ChartTrendline } from '../engine';
import { choiceArgument, isAbsent } from './arguments';
import { change, read } from './chartPart';
import type { SeriesTarget } from './ChartSeries';
import { chartTrendlineClass, trendlineTarget, trendlineTypes } from './ChartTrendline';
import { itemAt } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';

/** `Excel.ChartTrendlineCollection`: the trendlines of a series. */
export const chartTrendlineCollectionClass = officeClass<SeriesTarget>(
  'ChartTrendlineCollection',
  {
    add: method('1.7', (series, [type]) => {
      const chosen = isAbsent(type)
        ? 'Linear'
        : choiceArgument(type, trendlineTypes, 'ChartTrendlineCollection.add');
      change(series, ({ trendlines }) => {
        trendlines.push(newTrendline(chosen));
      });
      return chartTrendlineClass.of(trendlineTarget(series, read(series).trendlines.length - 1));
    }),
    getCount: method('1.7', (series) => read(series).trendlines.length),
    getItem: method('1.7', (series, [index]) =>
      itemAt(trendlines(series), Number(index), 'ChartTrendlineCollection.getItem'),
    ),
  },
  {
    collection: {
      items: trendlines,
      find: (series, key) => trendlines(series)[Number(key)] ?? null,
    },
  },
);

function trendlines(series: SeriesTarget): readonly OfficeObject[] {
  return read(series).trendlines.map((_, index) => chartTrendlineClass.of(trendlineTarget(series, index)));
}

function newTrendline(type: ChartTrendline['type']): ChartTrendline {
  return {
    type,
    name: null,
    movingAveragePeriod: 2,
    polynomialOrder: 2,
    forwardPeriod: 0,
    backwardPeriod: 0,
    intercept: null,
    showEquation: false,
    showRSquared: false,
    line: { style: 'Automatic', color: null, weight: null },
  };
}
