import type { Book } from './Book';
import { isEdit } from './events';

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
      if (isEdit(event)) this.isDirty = true;
    }, 'during');
  }

  saved(): void {
    this.isDirty = false;
    this.wasSaved = true;
  }
}
