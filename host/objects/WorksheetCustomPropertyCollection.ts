import type { Sheet } from '../engine';
import { textArgument } from './arguments';
import { found } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
import { keyInUse, worksheetCustomPropertyClass, writeCustomProperty } from './WorksheetCustomProperty';

/** `Excel.WorksheetCustomPropertyCollection`: texts that an add-in keeps with a sheet, by keys without regard to case.. */
export const worksheetCustomPropertyCollectionClass = officeClass<Sheet>(
  'WorksheetCustomPropertyCollection',
  {
    add: method('1.12', (sheet, [key, value]) => {
      const what = 'WorksheetCustomPropertyCollection.add';
      const name = textArgument(key, what);
      const used = keyInUse(sheet, name) ?? name;
      writeCustomProperty(sheet, used, textArgument(value, what));
      return worksheetCustomPropertyClass.of({ sheet, key: used });
    }),
    getCount: method('1.12', ({ customProperties }) => customProperties.size),
    getItem: method('1.12', (sheet, [key]) => found(find(sheet, key), `custom property "${String(key)}"`)),
    getItemOrNullObject: method('1.12', (sheet, [key]) => find(sheet, key)),
  },
  {
    collection: {
      items: (sheet) =>
        [...sheet.customProperties.keys()].map((key) => worksheetCustomPropertyClass.of({ sheet, key })),
      find,
    },
  },
);

function find(sheet: Sheet, key: unknown): OfficeObject | null {
  const used = keyInUse(sheet, textArgument(key, 'WorksheetCustomPropertyCollection.getItem'));
  return used === undefined ? null : worksheetCustomPropertyClass.of({ sheet, key: used });
}
