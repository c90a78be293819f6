import type { Book, CustomXmlPart } from '../engine';
import { textArgument } from './arguments';
import { itemNotFound } from './lookup';
import { method, officeClass, scalar } from './officeClass';

export interface CustomXmlPartTarget {
  readonly book: Book;
  readonly id: string;
}

/** `Excel.CustomXmlPart`: XML that an add-in keeps in the workbook. */
export const customXmlPartClass = officeClass<CustomXmlPartTarget>(
  'CustomXmlPart',
  {
    id: scalar('1.5', ({ id }) => id),
    namespaceUri: scalar('1.5', (target) => partOf(target).namespaceUri),
    getXml: method('1.5', (target) => partOf(target).xml),
    setXml: method('1.5', ({ book, id }, [xml]) => {
      book.customXml.setXml(id, textArgument(xml, 'CustomXmlPart.setXml'));
      return null;
    }),
    delete: method('1.5', ({ book, id }) => {
      book.customXml.delete(id);
      return null;
    }),
  },
  {
    id: ({ id }) => id,
    gone: ({ book, id }) =>
      book.customXml.find(id) ? undefined : "The requested resource doesn't exist: the XML part was deleted.",
  },
);

function partOf({ book, id }: CustomXmlPartTarget): CustomXmlPart {
  const part = book.customXml.find(id);
  if (part) return part;
  throw itemNotFound('the XML part was deleted.');
}
