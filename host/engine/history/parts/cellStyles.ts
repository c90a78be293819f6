import type { Book } from '../../Book';
import { cellStylesOf } from '../../cellStyles';
import { part } from './Part';

/** The named styles of the workbook; what cells look like belongs to the cells. */
export const cellStyles = part(
  (book: Book) => cellStylesOf(book).memento(),
  (book, picture) => {
    cellStylesOf(book).restore(picture);
  },
);
