import { type Chart, ExcelError } from '../engine';
import { isAbsent, textArgument, wholeNumberArgument } from './arguments';
import { chartSeriesClass, seriesTarget } from './ChartSeries';
import { itemAt } from './lookup';
import { method, officeClass, scalar } from './officeClass';
import { assertStructureWritable } from './writable';

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionClass = officeClass<Chart>(
  'ChartSeriesCollection',
  {
    count: scalar('1.1', ({ model }) => model.series.length),
    add: method(
      '1.7',
      (chart, [name, index]) => {
        const what = 'ChartSeriesCollection.add';
        const text = isAbsent(name) ? null : textArgument(name, what);
        const place = isAbsent(index) ? undefined : placeArgument(index, chart.model.series.length);
        assertStructureWritable(chart.sheet, 'allowEditObjects');
        return chartSeriesClass.of(seriesTarget(chart, chart.addSeries(text, place).id));
      },
      { assumed: 'The new series cannot be used in a later batch: Excel has no lasting address for it.' },
    ),
    getCount: method('1.4', ({ model }) => model.series.length),
    getItemAt: method('1.1', (chart, [index]) => {
      const { id } = itemAt(chart.model.series, index, 'ChartSeriesCollection.getItemAt');
      return chartSeriesClass.of(seriesTarget(chart, id));
    }),
  },
  {
    collection: {
      items: (chart) => chart.model.series.map(({ id }) => chartSeriesClass.of(seriesTarget(chart, id))),
      // Series have no id: office.js asks for them by index.
      find: () => null,
    },
  },
);

/** A place among the series, or after the last one. */
function placeArgument(value: unknown, count: number): number {
  const place = wholeNumberArgument(value, 'ChartSeriesCollection.add');
  if (place >= 0 && place <= count) return place;
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: there is no place ${place} among ${count} series.`,
  );
}
