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

/** Whether an event tells of something that a file would keep. */
export function isChangeOfFile({ type }: BookEvent): boolean {
  return !noChanges.has(type);
}

/** Whether a workbook was ever saved, whether it changed since, and what its file lost. */
export class SaveState {
  isDirty = false;
  wasSaved: boolean;
  /** What the file that was opened holds and the host does not know, in words for people: `pivot tables`. */
  foreignParts: readonly string[] = [];
  /** What the workbook had and its last saved file has not, in words for people. */
  lost: readonly string[] = [];

  constructor(book: Book, isFromFile: boolean) {
    this.wasSaved = isFromFile;
    book.on((event) => {
      if (isChangeOfFile(event)) this.isDirty = true;
    }, 'during');
  }

  saved(): void {
    this.isDirty = false;
    this.wasSaved = true;
  }
}
