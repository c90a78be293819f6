import type { Book } from '../../Book';
import type { Sheet } from '../../Sheet';
import { part } from './Part';

/** The custom properties of a sheet. */
export const sheetProperties = part(
  (sheet: Sheet) => [...sheet.customProperties],
  (sheet, picture) => {
    refillMap(sheet.customProperties, picture);
  },
);

/** What the add-in keeps in the workbook. */
export const settings = part(
  (book: Book) => structuredClone([...book.settings]),
  (book, picture) => {
    refillMap(book.settings, structuredClone(picture));
  },
);

const textProperties = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'manager',
  'company',
] as const;

/** Title, author, ... and the custom properties of the workbook. */
export const bookProperties = part(
  ({ properties }: Book) => ({
    texts: textProperties.map((name) => properties[name]),
    custom: [...properties.custom],
  }),
  ({ properties }, { texts, custom }) => {
    textProperties.forEach((name, index) => {
      const text = texts[index];
      if (properties[name] !== text) properties[name] = text ?? '';
    });
    refillMap(properties.custom, custom);
  },
);

function refillMap<Key, Value>(map: Map<Key, Value>, entries: readonly (readonly [Key, Value])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
