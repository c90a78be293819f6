import type { Book } from '../engine';
import { textArgument } from './arguments';
import { found } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
import { settingClass, writeSetting } from './Setting';

/** `Excel.SettingCollection`: what the add-in keeps in the workbook. */
export const settingCollectionClass = officeClass<Book>(
  'SettingCollection',
  {
    add: method(
      '1.4',
      (book, [key, value]) => {
        const name = textArgument(key, 'SettingCollection.add');
        writeSetting(book, name, value);
        return settingClass.of({ book, key: name });
      },
      { assumed: 'Keys are compared with regard to case.' },
    ),
    getCount: method('1.4', ({ settings }) => settings.size),
    getItem: method('1.4', (book, [key]) => found(find(book, key), `setting "${String(key)}"`)),
    getItemOrNullObject: method('1.4', (book, [key]) => find(book, key)),
  },
  {
    collection: {
      items: (book) => [...book.settings.keys()].map((key) => settingClass.of({ book, key })),
      find,
    },
  },
);

function find(book: Book, key: unknown): OfficeObject | null {
  const name = textArgument(key, 'SettingCollection.getItem');
  return book.settings.has(name) ? settingClass.of({ book, key: name }) : null;
}
