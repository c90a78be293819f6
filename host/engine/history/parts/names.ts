import type { Book } from '../../Book';
import type { Sheet } from '../../Sheet';
import { part } from './Part';

/** Names that the whole workbook knows. */
export const bookNames = part(
  ({ names }: Book) => names.memento(),
  (book, picture) => {
    book.names.restore(picture);
  },
);

/** Names that only one sheet knows. */
export const sheetNames = part(
  ({ names }: Sheet) => names.memento(),
  (sheet, picture) => {
    sheet.names.restore(picture);
  },
);
