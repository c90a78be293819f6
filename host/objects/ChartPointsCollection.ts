import { chartPointClass } from './ChartPoint';
import { read } from './chartPart';
import type { SeriesTarget } from './ChartSeries';
import { itemAt } from './lookup';
import { method, type OfficeObject, officeClass, scalar } from './officeClass';

/** `Excel.ChartPointsCollection`: the points of a series. */
export const chartPointsCollectionClass = officeClass<SeriesTarget>(
  'ChartPointsCollection',
  {
    count: scalar('1.1', (series) => points(series).length),
    getCount: method('1.4', (series) => points(series).length),
    getItemAt: method('1.1', (series, [index]) =>
      itemAt(points(series), index, 'ChartPointsCollection.getItemAt'),
    ),
  },
  { collection: { items: points, find: () => null } },
);

function points(series: SeriesTarget): readonly OfficeObject[] {
  return series.chart
    .valuesOf(read(series).values)
    .map((_, index) => chartPointClass.of({ ...series, index }));
}
