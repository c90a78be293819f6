import { type Book, type CellStyle, type CellStyles, cellStylesOf } from '../engine';
import { textArgument } from './arguments';
import { found, itemAt } from './lookup';
import { NotImplemented } from './NotImplemented';
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
        stylesOf(book).add(textArgument(name, 'StyleCollection.add'));
        return null;
      },
      fidelity,
    ),
    getCount: method('1.9', (book) => stylesOf(book).all().length),
    getItem: method('1.7', (book, [name]) => found(find(book, name), `style "${String(name)}"`)),
    getItemAt: method('1.9', (book, [index]) =>
      object(book, itemAt(stylesOf(book).all(), index, 'StyleCollection.getItemAt')),
    ),
    getItemOrNullObject: method('1.14', (book, [name]) => find(book, name)),
  },
  {
    collection: {
      items: (book) =>
        stylesOf(book)
          .all()
          .map((style) => object(book, style)),
      find,
    },
  },
);

/** The styles; those of a file are not read, so that nothing can be said of them all. */
function stylesOf(book: Book): CellStyles {
  const styles = cellStylesOf(book);
  if (styles.isFromFile) throw new NotImplemented('Workbook.styles of a file that has styles of its own');
  return styles;
}

function find(book: Book, name: unknown): OfficeObject | null {
  const style = stylesOf(book).find(textArgument(name, 'StyleCollection.getItem'));
  return style ? object(book, style) : null;
}

function object(book: Book, { name }: CellStyle): OfficeObject {
  return styleClass.of({ book, name });
}
