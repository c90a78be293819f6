import type { Book } from './Book';
import type { BookEvent } from './events';

/** What happens without a change that a file would keep. */
const noChanges: ReadonlySet<BookEvent['type']> = new Set([
  'calculated',
  'selectionChanged',
  'sheetActivated',
  'cellClicked',
  'chartActivated',
  'chartDeactivated',
  'workbookActivated',
]);

/** Whether a workbook was ever saved, and whether it changed since. */
export class SaveState {
  isDirty = false;
  wasSaved: boolean;

  constructor(book: Book, isFromFile: boolean) {
    this.wasSaved = isFromFile;
    book.on(({ type }) => {
      if (!noChanges.has(type)) this.isDirty = true;
    }, 'during');
  }

  saved(): void {
    this.isDirty = false;
    this.wasSaved = true;
  }
}
