import type { Book } from '../engine';
import { textArgument } from './arguments';
import { customXmlPartClass } from './CustomXmlPart';
import { customXmlPartScopedCollectionClass } from './CustomXmlPartScopedCollection';
import { found } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';

/** `Excel.CustomXmlPartCollection`: the XML parts of the workbook. */
export const customXmlPartCollectionClass = officeClass<Book>(
  'CustomXmlPartCollection',
  {
    add: method('1.5', (book, [xml]) => {
      const { id } = book.customXml.add(textArgument(xml, 'CustomXmlPartCollection.add'));
      return customXmlPartClass.of({ book, id });
    }),
    getByNamespace: method('1.5', (book, [namespaceUri]) =>
      customXmlPartScopedCollectionClass.of({
        book,
        namespaceUri: textArgument(namespaceUri, 'CustomXmlPartCollection.getByNamespace'),
      }),
    ),
    getCount: method('1.5', ({ customXml }) => customXml.all().length),
    getItem: method('1.5', (book, [id]) => found(find(book, id), `XML part "${String(id)}"`)),
    getItemOrNullObject: method('1.5', (book, [id]) => find(book, id)),
  },
  {
    collection: {
      items: (book) => book.customXml.all().map(({ id }) => customXmlPartClass.of({ book, id })),
      find,
    },
  },
);

function find(book: Book, key: unknown): OfficeObject | null {
  const part = book.customXml.find(textArgument(key, 'CustomXmlPartCollection.getItem'));
  return part ? customXmlPartClass.of({ book, id: part.id }) : null;
}
