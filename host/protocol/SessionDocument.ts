import type { Book } from '../engine';

/** The document as a session sees it; the host replaces the book when a person opens another file. */
export interface SessionDocument {
  readonly book: Book;
  /** May change while the session lives: a person can lose the right to edit. */
  readonly readOnly: boolean;
  readonly fileName: string;
  /** Runs a change of the workbook as somebody else's, who has it open at the same time. */
  coAuthor(change: (book: Book) => void): void;
  /** Whether the change under way is somebody else's. */
  readonly isCoAuthored: boolean;
}
