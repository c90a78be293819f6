import { type Area, areaOf, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Sheet } from './Sheet';

interface StoredBreak {
  id: number;
  min?: number;
  max: number;
  man: number;
}

/** Where a person or an add-in wants a new page to begin: before rows, or before columns. */
export class PageBreaks {
  readonly #sheet: Sheet;
  readonly #axis: 'rows' | 'columns';

  constructor(sheet: Sheet, axis: 'rows' | 'columns') {
    this.#sheet = sheet;
    this.#axis = axis;
  }

  /** The rows (or columns) that begin a page, in order. */
  all(): readonly number[] {
    return this.#stored.map(({ id }) => id).sort((one, other) => one - other);
  }

  /** The first row and column begin a page anyway; there is at most one break before each. */
  add(before: number): void {
    if (before === 0 || this.all().includes(before)) return;
    const max = this.#axis === 'rows' ? MAX_COLUMNS - 1 : MAX_ROWS - 1;
    this.#write([...this.#stored, { id: before, max, man: 1 }]);
  }

  delete(before: number): void {
    this.#write(this.#stored.filter(({ id }) => id !== before));
  }

  clear(): void {
    this.#write([]);
  }

  /** Keeps breaks before their cells when cells move. */
  moved(map: (area: Area) => Area | null): void {
    if (this.#stored.length === 0) return;
    const whole = (index: number) =>
      this.#axis === 'rows' ? areaOf(index, 0, 1, MAX_COLUMNS) : areaOf(0, index, MAX_ROWS, 1);
    this.#write(
      this.#stored.flatMap((stored) => {
        const after = map(whole(stored.id));
        return after ? [{ ...stored, id: this.#axis === 'rows' ? after.top : after.left }] : [];
      }),
    );
  }

  get #stored(): readonly StoredBreak[] {
    const { rowBreaks, colBreaks } = this.#sheet.native;
    return (this.#axis === 'rows' ? rowBreaks : colBreaks) as readonly StoredBreak[];
  }

  #write(breaks: readonly StoredBreak[]): void {
    this.#sheet.change('pageLayout', () => {
      this.#sheet.native[this.#axis === 'rows' ? 'rowBreaks' : 'colBreaks'] = [...breaks];
    });
  }
}
