import { parseReference, type Area } from './area';
import type { Book } from './Book';
import { ExcelError } from './errors';
import type { Sheet } from './Sheet';
import { spellReferences } from './spellReferences';

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** Null: known in the whole workbook. */
  readonly scope: Sheet | null;
  /** What it stands for: `=Sheet1!$A$1`, `=0.95`, `=SUM(...)`. */
  readonly formula: string;
  readonly comment: string;
  /** Hidden names do not appear in Excel's Name Manager. */
  readonly visible: boolean;
  /** The cells that it names; null when it is no reference to one area that exists. */
  readonly target: { readonly sheet: Sheet; readonly area: Area } | null;
}

interface StoredName {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** What a name may be given besides its formula. */
export interface NameDetails {
  readonly comment?: string;
  readonly visible?: boolean;
}

/** The defined names of a workbook, or those of one sheet. Names are compared without regard to case, as in Excel. */
export class NameList implements Iterable<DefinedName> {
  readonly #book: Book;
  readonly #scope: Sheet | null;
  readonly #names = new Map<string, StoredName>();

  constructor(book: Book, scope: Sheet | null) {
    this.#book = book;
    this.#scope = scope;
  }

  get count(): number {
    return this.#names.size;
  }

  [Symbol.iterator](): Iterator<DefinedName> {
    return this.all()[Symbol.iterator]();
  }

  /** All names, in alphabetical order as Excel lists them. */
  all(): readonly DefinedName[] {
    return [...this.#names.values()]
      .map((stored) => this.#described(stored))
      .sort((one, other) => one.name.localeCompare(other.name, 'en', { sensitivity: 'base' }));
  }

  get(name: string): DefinedName | undefined {
    const stored = this.#names.get(name.toLowerCase());
    return stored && this.#described(stored);
  }

  /**
   * Defines a name. The formula may come without `=`.
   * Throws `ItemAlreadyExists` for a name in use and `InvalidArgument` for one that Excel would not take.
   */
  add(name: string, formula: string, details: NameDetails = {}): DefinedName {
    if (this.#names.has(name.toLowerCase()) || this.#book.tableNamed(name)) {
      throw new ExcelError('ItemAlreadyExists', `The name "${name}" is in use already.`);
    }
    assertName(name);
    const stored = {
      name,
      formula: spellReferences(this.#book, withEquals(formula)),
      comment: details.comment ?? '',
      visible: details.visible ?? true,
    };
    this.#change(() => this.#names.set(name.toLowerCase(), stored));
    return this.#described(stored);
  }

  /** Changes what a name stands for, its comment or its visibility. */
  change(name: string, change: NameDetails & { readonly formula?: string }): void {
    const stored = this.#named(name);
    this.#change(() => {
      if (change.formula !== undefined)
        stored.formula = spellReferences(this.#book, withEquals(change.formula));
      if (change.comment !== undefined) stored.comment = change.comment;
      if (change.visible !== undefined) stored.visible = change.visible;
    });
  }

  delete(name: string): void {
    this.#named(name);
    this.#change(() => this.#names.delete(name.toLowerCase()));
  }

  /** Rewrites the formulas of all names, for instance when cells moved. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const stored of this.#names.values()) stored.formula = rewrite(stored.formula);
    this.#book.namesChanged();
  }

  /** Takes names over from a file, unchecked. */
  load(names: readonly StoredName[]): void {
    for (const stored of names) this.#names.set(stored.name.toLowerCase(), { ...stored });
  }

  /** For the history: what `restore` takes back. */
  memento(): readonly Readonly<StoredName>[] {
    return [...this.#names.values()].map((stored) => ({ ...stored }));
  }

  /** For the history: makes these the names, without a word to anybody. */
  restore(memento: readonly Readonly<StoredName>[]): void {
    this.#names.clear();
    this.load(memento);
    this.#book.namesChanged();
  }

  #change(work: () => void): void {
    this.#book.batch(() => {
      work();
      this.#book.namesChanged();
      this.#book.announce({ type: 'namesChanged' });
    });
  }

  #named(name: string): StoredName {
    const stored = this.#names.get(name.toLowerCase());
    if (stored) return stored;
    throw new ExcelError('ItemNotFound', `There is no name "${name}".`);
  }

  #described(stored: StoredName): DefinedName {
    const reference = parseReference(stored.formula);
    const sheet =
      reference?.sheetName === undefined ? this.#scope : (this.#book.sheetNamed(reference.sheetName) ?? null);
    return {
      ...stored,
      scope: this.#scope,
      target: reference && sheet ? { sheet, area: reference.area } : null,
    };
  }
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** Excel's rules: a letter, `_` or `\` first; then letters, digits, `.`, `_`, `\`, `?`; nothing that reads as an address. */
function assertName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}._\\?]{0,254}$/u.test(name);
  const address = /^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*([Cc]\d*)?|[Cc]\d*|TRUE|FALSE)$/i.test(name);
  if (wellFormed && !(address && isAddressLike(name))) return;
  throw new ExcelError('InvalidArgument', `"${name}" is not a name that Excel takes.`);
}

function isAddressLike(name: string): boolean {
  return !/^[A-Za-z]{1,3}\d+$/.test(name) || parseReference(name) !== null;
}
