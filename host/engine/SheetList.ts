import type { Book } from './Book';
import type { Worksheet } from './excelts';
import { followDeletedSheet, followRenamedSheet } from './followChanges';
import { Sheet } from './Sheet';
import { assertSheetName, freeSheetName, sheetId } from './sheetNames';
import { assertAnotherVisible } from './visibility';

/** A sheet among the tabs, and what its tab says. */
export interface SheetPlace {
  readonly sheet: Sheet;
  readonly name: string;
}

/** The sheets of a workbook, in the order of the tabs. */
export class SheetList {
  readonly #book: Book;
  #sheets: readonly Sheet[] = [];
  #made = 0;

  constructor(book: Book) {
    this.#book = book;
  }

  all(): readonly Sheet[] {
    return this.#sheets;
  }

  /** Case is ignored, as in Excel. */
  named(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Takes over a worksheet that the file has. */
  adopt(native: Worksheet): Sheet {
    const sheet = new Sheet(this.#book, native, sheetId(this.#made));
    this.#made += 1;
    this.#sheets = [...this.#sheets, sheet];
    return sheet;
  }

  add(name?: string): Sheet {
    const book = this.#book;
    if (name !== undefined) assertSheetName(book, name);
    return book.batch(() => {
      const sheet = this.adopt(book.native.addWorksheet(name ?? freeSheetName(book)));
      book.structureChanged();
      book.announce({ type: 'sheetAdded', sheet });
      return sheet;
    });
  }

  /** Takes over a worksheet that was made complete, as the last tab. */
  addMade(native: Worksheet): Sheet {
    const book = this.#book;
    return book.batch(() => {
      const sheet = this.adopt(native);
      this.#orderTabs();
      book.structureChanged();
      book.announce({ type: 'sheetAdded', sheet });
      return sheet;
    });
  }

  rename(sheet: Sheet, name: string): void {
    const book = this.#book;
    const before = sheet.name;
    if (name === before) return;
    assertSheetName(book, name, sheet);
    book.batch(() => {
      followRenamedSheet(book, before, name);
      sheet.native.name = name;
      book.structureChanged();
      book.announce({ type: 'sheetRenamed', sheet, before });
    });
  }

  move(sheet: Sheet, position: number): void {
    const book = this.#book;
    const before = sheet.position;
    const after = Math.min(Math.max(0, position), this.#sheets.length - 1);
    if (after === before) return;
    book.batch(() => {
      const others = this.#sheets.filter((other) => other !== sheet);
      this.#sheets = [...others.slice(0, after), sheet, ...others.slice(after)];
      this.#orderTabs();
      book.structureChanged();
      book.announce({ type: 'sheetMoved', sheet, before });
    });
  }

  delete(sheet: Sheet): void {
    const book = this.#book;
    assertAnotherVisible(sheet);
    book.batch(() => {
      const { position } = sheet;
      const isActive = book.activeSheet === sheet;
      this.#sheets = this.#sheets.filter((other) => other !== sheet);
      followDeletedSheet(book, sheet);
      book.native.removeWorksheet(sheet.native.id);
      this.#orderTabs();
      book.structureChanged();
      book.announce({ type: 'sheetDeleted', sheet });
      if (isActive) this.#activateNear(position);
    });
  }

  /** For the history: what `arrange` takes back. */
  places(): readonly SheetPlace[] {
    return this.#sheets.map((sheet) => ({ sheet, name: sheet.name }));
  }

  /** For the history: makes these the sheets of the workbook. References do not follow; deleted sheets come back as they were. */
  arrange(places: readonly SheetPlace[]): void {
    const { native, activeSheet } = this.#book;
    const wanted = new Set(places.map(({ sheet }) => sheet));
    for (const sheet of this.#sheets) if (!wanted.has(sheet)) native.removeWorksheet(sheet.native.id);
    const kept = (native as unknown as { _worksheets: (Worksheet | undefined)[] })._worksheets;
    for (const sheet of wanted) kept[sheet.native.id] = sheet.native;
    const renamed = places.filter(({ sheet, name }) => sheet.name !== name);
    // Two sheets may have changed names with each other.
    renamed.forEach(({ sheet }, index) => (sheet.native.name = `~${String(index)}~${sheet.id.slice(1, 24)}`));
    for (const { sheet, name } of renamed) sheet.native.name = name;
    const position = activeSheet.position;
    this.#sheets = [...wanted];
    this.#orderTabs();
    this.#book.structureChanged();
    if (!wanted.has(activeSheet)) this.#activateNear(position);
  }

  #activateNear(position: number): void {
    const visible = this.#sheets.filter((other) => other.visibility === 'Visible');
    const next = visible.find((other) => other.position >= position) ?? visible.at(-1);
    if (next) this.#book.activeSheet = next;
  }

  #orderTabs(): void {
    this.#sheets.forEach((sheet, index) => (sheet.native.orderNo = index));
    this.#book.namesChanged();
  }
}
