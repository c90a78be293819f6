import type { Book } from './Book';
import { ExcelError } from './errors';
import { hashPassword, matchesPassword, type PasswordHash } from './passwordHash';

/** Protection of a workbook's structure: sheets are neither added, renamed, moved, hidden, shown nor deleted. */
export class BookProtection {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  get protected(): boolean {
    return this.#book.native.protection?.lockStructure === true;
  }

  /** Whether a password is needed to unprotect the workbook. */
  get hasPassword(): boolean {
    const stored = this.#book.native.protection as
      (Partial<PasswordHash> & { workbookPassword?: string }) | undefined;
    return stored?.hashValue !== undefined || stored?.workbookPassword !== undefined;
  }

  /** Fails with `AccessDenied` when the workbook is protected already, as Excel does. An empty password is none. */
  protect(password = ''): void {
    if (this.protected) throw denied('The structure of the workbook is protected already.');
    this.#change(() => {
      this.#book.native.protection = {
        lockStructure: true,
        ...(password !== '' && hashPassword(password)),
      } as NonNullable<Book['native']['protection']>;
    });
  }

  /** Fails with `AccessDenied` for a wrong password. */
  unprotect(password = ''): void {
    if (!this.protected) return;
    const stored = this.#book.native.protection as Partial<PasswordHash> & { workbookPassword?: string };
    if (stored.workbookPassword !== undefined && stored.hashValue === undefined)
      throw denied('The workbook is protected with a password of an old kind, which cannot be checked here.');
    if (stored.hashValue !== undefined && !matchesPassword(password, stored as PasswordHash))
      throw denied('The password of the workbook is another one.');
    this.#change(() => {
      this.#book.native.unprotect();
    });
  }

  /** Throws `AccessDenied` while the structure is protected. */
  assertChangeable(): void {
    if (this.protected)
      throw denied('The structure of the workbook is protected: unprotect it before making this change.');
  }

  #change(work: () => void): void {
    this.#book.batch(() => {
      work();
      this.#book.announce({ type: 'bookChanged', what: 'protection' });
    });
  }
}

function denied(message: string): ExcelError {
  return new ExcelError('AccessDenied', message);
}
