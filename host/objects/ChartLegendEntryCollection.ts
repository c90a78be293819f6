import type { ChartModel } from '../engine';
import { chartLegendEntryClass } from './ChartLegendEntry';
import { type ChartPart, read } from './chartPart';
import { itemAt } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';

/** `Excel.ChartLegendEntryCollection`: an entry for each series. */
export const chartLegendEntryCollectionClass = officeClass<ChartPart<ChartModel>>(
  'ChartLegendEntryCollection',
  {
    getCount: method('1.7', (target) => read(target).series.length),
    getItemAt: method('1.7', (target, [index]) =>
      itemAt(entries(target), index, 'ChartLegendEntryCollection.getItemAt'),
    ),
  },
  { collection: { items: entries, find: () => null } },
);

function entries(target: ChartPart<ChartModel>): readonly OfficeObject[] {
  return read(target).series.map((_, index) => chartLegendEntryClass.of({ ...target, index }));
}
