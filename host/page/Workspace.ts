import { type Book, type BookEvent, type CellPosition, ExcelError, sameArea, type Sheet } from '../engine';
import { type Selection, selectArea } from './grid/Selection';

/** What is said stays until something else is; a problem, and what is only true for a moment, until something else is done. */
export type Tone = 'info' | 'passing' | 'problem';

/** How the person hears of something. */
export interface Teller {
  tell(message: string, tone?: Tone): void;
  /** Something else has been done since: a problem told before is over. */
  settle(): void;
}

/** Who selected: what an add-in selects has to be scrolled to. */
export type SelectedBy = 'person' | 'addIn';

type Listener = (event: BookEvent) => void;

/**
 * What the parts of the page share: the open workbook and the selection on each of its sheets. Parts listen here
 * instead of at the book, so that they go on hearing when another workbook is opened.
 */
export class Workspace {
  readonly #teller: Teller;
  #book: Book;
  #stopListening: () => void;
  /** The selection made last in the page: it alone knows which corner Shift moves. */
  #made: { readonly sheet: Sheet; readonly selection: Selection } | undefined;
  readonly #listeners = new Set<Listener>();
  readonly #selectionListeners = new Set<(by: SelectedBy) => void>();
  #isSelecting = false;
  readonly #bookListeners = new Set<() => void>();

  constructor(book: Book, teller: Teller) {
    this.#teller = teller;
    this.#book = book;
    this.#stopListening = book.on((event) => {
      this.#hear(event);
    });
  }

  readonly tell = (message: string, tone: Tone = 'info'): void => {
    this.#teller.tell(message, tone);
  };

  get book(): Book {
    return this.#book;
  }

  get sheet(): Sheet {
    return this.#book.activeSheet;
  }

  get selection(): Selection {
    const { area, activeCell } = this.#book.selectionOn(this.sheet);
    const made = this.#made;
    const isThat =
      made?.sheet === this.sheet &&
      sameArea(made.selection.area, area) &&
      sameCell(made.selection.active, activeCell);
    return isThat ? made.selection : selectArea(area, activeCell);
  }

  /** Selects on the active sheet. The book tells the add-in, and the parts of the page. */
  select(selection: Selection): void {
    this.#made = { sheet: this.sheet, selection };
    this.#isSelecting = true;
    try {
      this.#book.select(this.sheet, selection.area, selection.active);
    } finally {
      this.#isSelecting = false;
    }
    this.#teller.settle();
  }

  /** Makes another workbook the open one. */
  open(book: Book): void {
    this.#stopListening();
    this.#book = book;
    this.#made = undefined;
    this.#stopListening = book.on((event) => {
      this.#hear(event);
    });
    for (const listener of this.#bookListeners) listener();
  }

  onEvent(listener: Listener): void {
    this.#listeners.add(listener);
  }

  /** Calls after each change of the selection, also when another sheet was activated. */
  onSelection(listener: (by: SelectedBy) => void): void {
    this.#selectionListeners.add(listener);
  }

  onBook(listener: () => void): void {
    this.#bookListeners.add(listener);
  }

  /** Runs an edit; a refusal of the workbook becomes a sentence on the status bar. Answers whether it was done. */
  readonly attempt = (edit: () => void): boolean => {
    try {
      edit();
      this.#teller.settle();
      return true;
    } catch (error) {
      this.tell(refusal(error), 'problem');
      return false;
    }
  };

  #hear(event: BookEvent): void {
    for (const listener of this.#listeners) listener(event);
    if (event.type !== 'selectionChanged' && event.type !== 'sheetActivated') return;
    const by = event.type === 'selectionChanged' && !this.#isSelecting ? 'addIn' : 'person';
    for (const listener of this.#selectionListeners) listener(by);
  }
}

const sameCell = (one: CellPosition, other: CellPosition) =>
  one.row === other.row && one.column === other.column;

/** The sentence of an error that the workbook refuses with; anything else is a fault of the program and is thrown on. */
function refusal(error: unknown): string {
  if (!(error instanceof ExcelError)) throw error;
  const isProtected = error.code === 'AccessDenied' && error.message.includes('is protected:');
  if (!isProtected) return error.message;
  const what = error.message.startsWith('The structure') ? 'workbook' : 'sheet';
  return `${error.message} “Unprotect ${what}” is on the Review tab.`;
}
