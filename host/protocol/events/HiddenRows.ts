import {
  type Book,
  type BookEvent,
  formatAddress,
  hiddenRowsOf,
  MAX_COLUMNS,
  type Sheet,
} from '../../engine';
import { type ChangeOrigin, EventNumber, forSheet, type RichEvent, sourceOf } from './RichEvent';

/** Knows which rows are hidden, and tells which were hidden or shown since. Rows that merely move are no news. */
export class HiddenRows {
  readonly #bySheet = new Map<string, ReadonlySet<number>>();

  constructor(book: Book) {
    for (const sheet of book.sheets) this.#bySheet.set(sheet.id, hiddenRows(sheet));
  }

  eventsOf(event: BookEvent, origin: ChangeOrigin): readonly RichEvent[] {
    if (!('sheet' in event)) return [];
    const { sheet } = event;
    const before = this.#bySheet.get(sheet.id) ?? new Set<number>();
    const now = hiddenRows(sheet);
    this.#bySheet.set(sheet.id, now);
    if (event.type === 'cellsChanged' && event.change !== 'RangeEdited') return [];
    const hidden = [...now].filter((row) => !before.has(row));
    const shown = [...before].filter((row) => !now.has(row));
    return [...rowEvents(sheet, hidden, 'Hidden', origin), ...rowEvents(sheet, shown, 'Unhidden', origin)];
  }
}

function hiddenRows(sheet: Sheet): ReadonlySet<number> {
  return new Set(hiddenRowsOf(sheet));
}

/** One event for each run of rows. */
function rowEvents(
  sheet: Sheet,
  rows: readonly number[],
  changeType: 'Hidden' | 'Unhidden',
  origin: ChangeOrigin,
): RichEvent[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.flatMap((run) =>
    forSheet(EventNumber.rowHiddenChanged, sheet, {
      ...sourceOf(origin),
      changeType,
      address: formatAddress({ ...run, left: 0, right: MAX_COLUMNS - 1 }),
    }),
  );
}
