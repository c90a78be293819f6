import type { CellsTarget } from './CellsTarget';
import { itemAt } from './lookup';
import { method, officeClass } from './officeClass';
import { rangeAreasClass } from './RangeAreas';

/** `Excel.RangeAreasCollection`: the ranges of each sheet of a `WorkbookRangeAreas`. */
export const rangeAreasCollectionClass = officeClass<readonly CellsTarget[]>(
  'RangeAreasCollection',
  {
    getCount: method('1.12', (parts) => parts.length),
    getItemAt: method('1.12', (parts, [index]) =>
      rangeAreasClass.of(itemAt(parts, index, 'RangeAreasCollection.getItemAt')),
    ),
  },
  {
    collection: {
      items: (parts) => parts.map((part) => rangeAreasClass.of(part)),
      // The parts have no id: office.js asks for them by index.
      find: () => null,
    },
  },
);
