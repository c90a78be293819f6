import { itemAt } from './lookup';
import { method, officeClass } from './officeClass';
import { rangeClass } from './Range';
import type { RangeTarget } from './RangeTarget';

/** `Excel.RangeCollection`: the rectangles of a `RangeAreas`. */
export const rangeCollectionClass = officeClass<readonly RangeTarget[]>(
  'RangeCollection',
  {
    getCount: method('1.9', (ranges) => ranges.length),
    getItemAt: method('1.9', (ranges, [index]) =>
      rangeClass.of(itemAt(ranges, index, 'RangeCollection.getItemAt')),
    ),
  },
  {
    collection: {
      items: (ranges) => ranges.map((range) => rangeClass.of(range)),
      // Ranges have no id: office.js asks for them by index.
      find: () => null,
    },
  },
);
