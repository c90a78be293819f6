import type { Book } from '../engine';
import { textArgument } from './arguments';
import { customPropertyClass, customPropertyValue } from './CustomProperty';
import { found } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';

/** `Excel.CustomPropertyCollection`: properties that people see in the file's information. Keys without regard to case. */
export const customPropertyCollectionClass = officeClass<Book>(
  'CustomPropertyCollection',
  {
    add: method('1.7', (book, [key, value]) => {
      const name = textArgument(key, 'CustomPropertyCollection.add');
      const used = keyInUse(book, name) ?? name;
      book.properties.custom.set(used, customPropertyValue(value));
      book.announce({ type: 'bookChanged', what: 'properties' });
      return customPropertyClass.of({ book, key: used });
    }),
    deleteAll: method('1.7', (book) => {
      book.properties.custom.clear();
      book.announce({ type: 'bookChanged', what: 'properties' });
      return null;
    }),
    getCount: method('1.7', ({ properties }) => properties.custom.size),
    getItem: method('1.7', (book, [key]) => found(find(book, key), `custom property "${String(key)}"`)),
    getItemOrNullObject: method('1.7', (book, [key]) => find(book, key)),
  },
  {
    collection: {
      items: (book) => [...book.properties.custom.keys()].map((key) => customPropertyClass.of({ book, key })),
      find,
    },
  },
);

function find(book: Book, key: unknown): OfficeObject | null {
  const used = keyInUse(book, textArgument(key, 'CustomPropertyCollection.getItem'));
  return used === undefined ? null : customPropertyClass.of({ book, key: used });
}

function keyInUse({ properties }: Book, key: string): string | undefined {
  return [...properties.custom.keys()].find((used) => used.toLowerCase() === key.toLowerCase());
}
