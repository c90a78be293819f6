import { type Area, areaOf, MAX_COLUMNS, MAX_ROWS } from '../area';
import type { Book } from '../Book';
import { ExcelError } from '../errors';
import type { CellFormatPatch } from '../format';
import { same } from '../history/same';
import { existingRows, rowParts } from '../nativeCells';
import type { Sheet } from '../Sheet';
import { stylesIn } from '../storedStyles';
import { patchedStyle, type StoredStyle } from '../styles';
import { builtInStyles } from './builtInStyles';
import {
  type CellStyle,
  dressed,
  type NamedLook,
  partKeys,
  replaced,
  type StyleDetails,
  type StyleParts,
  styleParts,
} from './CellStyle';

const wholeSheet = areaOf(0, 0, MAX_ROWS, MAX_COLUMNS);

/** The named styles of a workbook: Excel's own, and those that were added. */
export class CellStyles {
  readonly #book: Book;
  #styles: readonly CellStyle[];
  /** The file has named styles, which are not read: which there are and what style a cell has is not known. */
  isFromFile = false;

  constructor(book: Book) {
    this.#book = book;
    const { defaults } = book.formats;
    this.#styles = builtInStyles(defaults.theme).map(({ word, name, parts, look }) => ({
      name,
      word,
      parts: partsOf((part) => parts.includes(part)),
      look: patchedStyle({}, look, defaults),
      autoIndent: false,
    }));
  }

  /** Whether a saved file lacks names of styles: files are written with the style Normal alone. */
  get areNamesLost(): boolean {
    return (
      this.isFromFile ||
      this.#styles.some(({ word }) => word === null) ||
      this.#book.sheets.some((sheet) =>
        [...stylesIn(sheet.native, wholeSheet)].some((look) => (look as NamedLook).cellStyle !== undefined),
      )
    );
  }

  /** By name. */
  all(): readonly CellStyle[] {
    return [...this.#styles].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  }

  /** By name or by the word of the API, whatever the case. */
  find(name: string): CellStyle | undefined {
    const wanted = name.toLowerCase();
    return this.#styles.find(
      (style) => style.name.toLowerCase() === wanted || style.word?.toLowerCase() === wanted,
    );
  }

  /** Adds a style that looks like Normal. Throws `ItemAlreadyExists`, and `InvalidArgument` without a name. */
  add(name: string): void {
    if (name.trim() === '' || name.length > 255)
      throw new ExcelError('InvalidArgument', 'The name of a style has 1 to 255 characters.');
    if (this.find(name)) throw new ExcelError('ItemAlreadyExists', `There is a style "${name}" already.`);
    this.#set([
      ...this.#styles,
      { name, word: null, parts: partsOf(() => true), look: {}, autoIndent: false },
    ]);
  }

  /** Takes a style away; its cells become Normal. Normal stays (`InvalidOperation`). */
  delete(name: string): void {
    const style = this.#existing(name);
    if (style.word === 'Normal')
      throw new ExcelError('InvalidOperation', 'The style Normal cannot be deleted.');
    const normal = this.#existing('Normal');
    this.#book.batch(() => {
      this.#restyleCells(style.name, (look) => dressed(look, normal));
      this.#set(this.#styles.filter((other) => other !== style));
    });
  }

  /** Changes the look of a style and of its cells, except where a cell has a look of its own. */
  change(name: string, patch: CellFormatPatch, { parts, ...details }: StyleDetails = {}): void {
    const before = this.#existing(name);
    const { defaults } = this.#book.formats;
    const after = {
      ...before,
      ...details,
      parts: { ...before.parts, ...parts },
      look: patchedStyle(before.look, patch, defaults),
    };
    this.#book.batch(() => {
      this.#set(this.#styles.map((style) => (style === before ? after : style)));
      this.#restyleCells(before.name, (look) => {
        const follows = styleParts.filter((part) => {
          const key = partKeys[part];
          return after.parts[part] && same(look[key], before.look[key]);
        });
        return replaced(look, follows, after.look, after.word === 'Normal' ? undefined : after.name);
      });
    });
  }

  /** Gives the cells of an area a style. */
  apply(sheet: Sheet, area: Area, name: string): void {
    const style = this.#existing(name);
    this.#book.batch(() => {
      this.#book.formats.restyle(sheet.native, area, (look) => dressed(look, style));
      this.#book.announce({ type: 'formatChanged', sheet, area });
    });
  }

  /** The styles that cells of an area have. */
  in(sheet: Sheet, area: Area): readonly CellStyle[] {
    const names = [...stylesIn(sheet.native, area)].map((look) => (look as NamedLook).cellStyle ?? 'Normal');
    return [...new Set(names)].flatMap((name) => this.find(name) ?? []);
  }

  /** For the history. */
  memento(): readonly CellStyle[] {
    return this.#styles;
  }

  restore(styles: readonly CellStyle[]): void {
    this.#styles = styles;
  }

  #existing(name: string): CellStyle {
    const style = this.find(name);
    if (style) return style;
    throw new ExcelError('ItemNotFound', `There is no style "${name}".`);
  }

  #restyleCells(name: string, restyle: (look: StoredStyle) => StoredStyle): void {
    const isNormal = name === 'Normal';
    const known = new Map<StoredStyle, StoredStyle>();
    const change = (part: { style: StoredStyle }): boolean => {
      const look = part.style;
      const own = (look as NamedLook).cellStyle;
      if (isNormal ? own !== undefined : own !== name) return false;
      const after = known.get(look) ?? restyle(look);
      known.set(look, after);
      part.style = after as typeof part.style;
      return true;
    };
    for (const sheet of this.#book.sheets) {
      const rows = existingRows(sheet.native).flatMap((row) => row ?? []);
      const cells = rows.flatMap((row) => rowParts(row)._cells.flatMap((cell) => cell ?? []));
      const changed = [...sheet.native.columns, ...rows, ...cells].filter(change);
      if (changed.length === 0) continue;
      const area = sheet.usedArea() ?? wholeSheet;
      this.#book.announce({ type: 'formatChanged', sheet, area });
    }
  }

  #set(styles: readonly CellStyle[]): void {
    this.#styles = styles;
    this.#book.announce({ type: 'bookChanged', what: 'styles' });
  }
}

const byBook = new WeakMap<Book, CellStyles>();

/** The named styles of a workbook. */
export function cellStylesOf(book: Book): CellStyles {
  const known = byBook.get(book) ?? new CellStyles(book);
  byBook.set(book, known);
  return known;
}

function partsOf(has: (part: keyof StyleParts) => boolean): StyleParts {
  return Object.fromEntries(styleParts.map((part) => [part, has(part)])) as Record<keyof StyleParts, boolean>;
}
