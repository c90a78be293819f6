import type { Area } from '../area';
import type { Book } from '../Book';
import type { BookEvent } from '../events';
import type { Sheet } from '../Sheet';
import type { SheetPlace } from '../SheetList';
import { CellsPicture } from './CellsPicture';
import type { Change } from './Change';
import { type Fills, fillsOf } from './fills';
import { PartChange } from './PartChange';
import { bookParts, type SheetPartName, sheetParts } from './parts';
import { part, type Part } from './parts/Part';
import { same } from './same';
import { everythingOn, type Touched, touchedBy } from './touched';

interface SheetPicture {
  readonly cells: CellsPicture;
  readonly parts: Map<SheetPartName, unknown>;
}

/** Which sheets there are. */
const sheetOrder: Part<Book> = part(
  (book: Book): readonly SheetPlace[] => book.sheetPlaces(),
  (book, places) => {
    book.arrangeSheets(places);
  },
);

/** A workbook as it was when it was last looked at. Looking again tells what became different since. */
export class BookPicture {
  readonly #book: Book;
  readonly #sheets = new WeakMap<Sheet, SheetPicture>();
  readonly #parts = new Map<string, unknown>();

  constructor(book: Book) {
    this.#book = book;
    this.lookAtAll();
  }

  /** Looks at what these events are about. */
  lookAt(events: readonly BookEvent[]): Change[] {
    return this.#look(events.flatMap((event) => touchedBy(event) ?? []));
  }

  /** Looks at everything, and at sheets that were there before. */
  lookAtAll(): Change[] {
    const before = this.#parts.get('sheets') as readonly SheetPlace[] | undefined;
    const sheets = new Set([...(before ?? []).map(({ sheet }) => sheet), ...this.#book.sheets]);
    return this.#look([...sheets].map(everythingOn));
  }

  #look(touched: readonly Touched[]): Change[] {
    const changes: Change[] = [];
    for (const [name, each] of Object.entries({ sheets: sheetOrder, ...bookParts })) {
      const before = this.#parts.get(name);
      const after = each.take(this.#book);
      if (this.#parts.has(name) && same(before, after)) continue;
      this.#parts.set(name, after);
      changes.push(new PartChange(name, this.#book, each, { before, after }));
    }
    const fills = fillsOf(this.#book);
    for (const [sheet, on] of bySheet(touched)) changes.push(...this.#lookAtSheet(sheet, on, fills));
    return changes;
  }

  #lookAtSheet(sheet: Sheet, touched: readonly Touched[], fills: Fills): Change[] {
    const known = this.#sheets.get(sheet);
    const picture = known ?? { cells: new CellsPicture(sheet), parts: new Map() };
    this.#sheets.set(sheet, picture);
    const changes: Change[] = [];
    // A sheet that is new has nothing to go back to: undo takes it away as a whole.
    for (const name of known ? new Set(touched.flatMap(({ parts }) => parts)) : everythingOn(sheet).parts) {
      const each: Part<Sheet> = sheetParts[name];
      const before = picture.parts.get(name);
      const after = each.take(sheet);
      if (same(before, after)) continue;
      picture.parts.set(name, after);
      if (known) changes.push(new PartChange(`${name} of ${sheet.name}`, sheet, each, { before, after }));
    }
    const areas: readonly Area[] = fills.get(sheet.native) ?? [];
    const all = !known || touched.some(({ cells }) => cells === 'all');
    const cells = picture.cells.look(
      all ? 'all' : touched.flatMap((each) => (each.cells === 'all' ? [] : [...each.cells])),
      areas,
    );
    if (known && cells) changes.push(cells);
    return changes;
  }
}

function bySheet(touched: readonly Touched[]): Map<Sheet, Touched[]> {
  const sheets = new Map<Sheet, Touched[]>();
  for (const each of touched) {
    const on = sheets.get(each.sheet) ?? [];
    on.push(each);
    sheets.set(each.sheet, on);
  }
  return sheets;
}
