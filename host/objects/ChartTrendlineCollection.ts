import { newTrendline } from '../engine';
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
      const place = series.chart.model.series.findIndex(({ id }) => id === series.id);
      change(series, ({ trendlines, line }) => {
        trendlines.push(newTrendline(chosen, line.color ?? series.chart.automaticColor(place)));
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
