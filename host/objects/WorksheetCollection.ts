import { ExcelError, type Book, type Sheet } from '../engine';
import { isAbsent, textArgument } from './arguments';
import { event, method, type OfficeObject, officeClass } from './officeClass';
import { worksheetClass } from './Worksheet';
import { worksheetEvents } from './worksheetEvents';

/** office.js files handlers of collection-wide events under this name. */
const everywhere = (): string => 'Workbook';

/** `Excel.WorksheetCollection`: the sheets of the workbook in tab order. */
export const worksheetCollectionClass = officeClass<Book>(
  'WorksheetCollection',
  {
    add: method('1.1', (book, [name]) =>
      worksheetClass.of(
        book.addSheet(isAbsent(name) ? undefined : textArgument(name, 'WorksheetCollection.add')),
      ),
    ),
    getActiveWorksheet: method('1.1', (book) => worksheetClass.of(book.activeSheet)),
    getCount: method('1.4', (book, [visibleOnly]) => shown(book, visibleOnly).length),
    getFirst: method('1.5', (book, [visibleOnly]) => sheetAt(shown(book, visibleOnly), 0)),
    getLast: method('1.5', (book, [visibleOnly]) => sheetAt(shown(book, visibleOnly), -1)),
    getItem: method('1.1', (book, [key]) => {
      const found = find(book, key);
      if (found) return found;
      throw new ExcelError(
        'ItemNotFound',
        `The requested resource doesn't exist: there is no sheet "${String(key)}".`,
      );
    }),
    getItemOrNullObject: method('1.4', (book, [key]) => find(book, key)),
    ...worksheetEvents(everywhere, '1.9'),
    onAdded: event('1.7', 13, 'AddedEvent', everywhere),
    onDeleted: event('1.7', 15, 'DeletedEvent', everywhere),
    onMoved: event('1.17', 27, 'EventMoved', everywhere),
  },
  {
    collection: {
      items: (book) => book.sheets.map((sheet) => worksheetClass.of(sheet)),
      find,
    },
  },
);

function find(book: Book, key: unknown): OfficeObject | null {
  const text = textArgument(key, 'WorksheetCollection.getItem');
  const sheet = book.sheetById(text) ?? book.sheetNamed(text);
  return sheet ? worksheetClass.of(sheet) : null;
}

function shown(book: Book, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;
}

function sheetAt(sheets: readonly Sheet[], index: number): OfficeObject {
  const sheet = sheets.at(index);
  if (sheet) return worksheetClass.of(sheet);
  throw new ExcelError('ItemNotFound', "The requested resource doesn't exist: the workbook shows no sheet.");
}
