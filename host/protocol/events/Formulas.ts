import { type Area, type Book, type BookEvent, formatAddress, intersect, type Sheet } from '../../engine';
import { type ChangeOrigin, EventNumber, forSheet, type RichEvent, sourceOf } from './RichEvent';

type Known = Map<string, string>;

/**
 * Knows all formulas, and tells which were changed by an edit, and what they were. Formulas that merely move, or whose references
 * follow cells that moved, are no news.
 */
export class Formulas {
  readonly #book: Book;
  readonly #bySheet = new Map<string, Known>();
  /** Sheets whose cells moved in the changes of this moment: where a formula was is no longer known. */
  readonly #moved = new Set<string>();
  #isOutOfDate = false;

  constructor(book: Book) {
    this.#book = book;
    this.#readAll();
  }

  eventsOf(event: BookEvent, origin: ChangeOrigin): readonly RichEvent[] {
    if (event.type !== 'cellsChanged') return [];
    this.#readAgainLater();
    const { sheet, area } = event;
    if (event.change !== 'RangeEdited') {
      this.#moved.add(sheet.id);
      return [];
    }
    if (this.#moved.has(sheet.id)) return formulaEvents(sheet, origin, undefined);
    const changes = this.#changesIn(sheet, area);
    return changes.length === 0 ? [] : formulaEvents(sheet, origin, changes);
  }

  #changesIn(sheet: Sheet, area: Area): { cellAddress: string; previousFormula: string }[] {
    const known = this.#bySheet.get(sheet.id) ?? new Map<string, string>();
    this.#bySheet.set(sheet.id, known);
    const now = formulasIn(sheet, area);
    const gone = [...known.keys()].filter((key) => !now.has(key) && isIn(key, area));
    const changes = [...now].filter(([key, formula]) => known.get(key) !== formula);
    const result = [...changes.map(([key]) => key), ...gone].map((key) => {
      const { row, column } = positionOf(key);
      return {
        cellAddress: formatAddress({ top: row, bottom: row, left: column, right: column }),
        previousFormula: known.get(key) ?? '',
      };
    });
    for (const [key, formula] of changes) known.set(key, formula);
    for (const key of gone) known.delete(key);
    return result;
  }

  /** When all changes of this moment are told of, references elsewhere may have followed them. */
  #readAgainLater(): void {
    if (this.#isOutOfDate) return;
    this.#isOutOfDate = true;
    queueMicrotask(() => {
      this.#isOutOfDate = false;
      this.#moved.clear();
      this.#readAll();
    });
  }

  #readAll(): void {
    this.#bySheet.clear();
    for (const sheet of this.#book.sheets) {
      const used = sheet.usedArea();
      this.#bySheet.set(sheet.id, used ? formulasIn(sheet, used) : new Map<string, string>());
    }
  }
}

function formulasIn(sheet: Sheet, area: Area): Known {
  const found: Known = new Map();
  const used = sheet.usedArea();
  const within = used && intersect(used, area);
  if (!within) return found;
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      if (sheet.isFormula(row, column)) found.set(`${row} ${column}`, String(sheet.input(row, column)));
    }
  }
  return found;
}

function positionOf(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  return { row, column };
}

function isIn(key: string, area: Area): boolean {
  const { row, column } = positionOf(key);
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Without details where the former formulas are not known: Excel leaves them out too when there are too many. */
function formulaEvents(
  sheet: Sheet,
  origin: ChangeOrigin,
  formulaDetails: readonly unknown[] | undefined,
): RichEvent[] {
  return forSheet(EventNumber.formulaChanged, sheet, { ...sourceOf(origin), formulaDetails });
}
