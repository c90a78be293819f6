import { type Book, type CellStyle, cellStylesOf } from '../engine';
import { textArgument } from './arguments';
import { found, itemAt } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
import { styleClass } from './Style';

const fidelity = { partly: 'In a saved file cells keep the look of their style, not its name.' };

/** `Excel.StyleCollection`: the named styles of the workbook. */
export const styleCollectionClass = officeClass<Book>(
  'StyleCollection',
  {
    add: method(
      '1.7',
      (book, [name]) => {
        cellStylesOf(book).add(textArgument(name, 'StyleCollection.add'));
        return null;
      },
      fidelity,
    ),
    getCount: method('1.9', (book) => cellStylesOf(book).all().length),
    getItem: method('1.7', (book, [name]) => found(find(book, name), `style "${String(name)}"`)),
    getItemAt: method('1.9', (book, [index]) =>
      object(book, itemAt(cellStylesOf(book).all(), index, 'StyleCollection.getItemAt')),
    ),
    getItemOrNullObject: method('1.14', (book, [name]) => find(book, name)),
  },
  {
    collection: {
      items: (book) =>
        cellStylesOf(book)
          .all()
          .map((style) => object(book, style)),
      find,
    },
  },
);

function find(book: Book, name: unknown): OfficeObject | null {
  const style = cellStylesOf(book).find(textArgument(name, 'StyleCollection.getItem'));
  return style ? object(book, style) : null;
}

function object(book: Book, { name }: CellStyle): OfficeObject {
  return styleClass.of({ book, name });
}
