import { type Book, type BookEvent, formatAddress, intersect, type Sheet, type Table } from '../../engine';
import { EventNumber, type RichEvent } from './RichEvent';

/**
 * Tells tables of selections in them. A table hears of every selection that touches it, with the part inside, and once, with
 * an empty address, of the one that leaves it.
 */
export class TableSelections {
  #inside: ReadonlySet<string>;

  constructor(book: Book) {
    const { sheet, area } = book.selection;
    this.#inside = new Set(touched(sheet, area).map(({ id }) => id));
  }

  eventsOf({ sheet, area }: Extract<BookEvent, { type: 'selectionChanged' }>): readonly RichEvent[] {
    const now = touched(sheet, area);
    const left = sheet.book.tables.filter((table) => this.#inside.has(table.id) && !now.includes(table));
    this.#inside = new Set(now.map(({ id }) => id));
    return [
      ...left.map((table) => selected(table, '')),
      ...now.map((table) => {
        const part = intersect(table.area, area);
        return selected(table, part ? formatAddress(part) : '');
      }),
    ];
  }
}

function touched(sheet: Sheet, area: Parameters<typeof intersect>[0]): readonly Table[] {
  return sheet.tables.all().filter((table) => intersect(table.area, area) !== null);
}

function selected(table: Table, address: string): RichEvent {
  return {
    type: EventNumber.tableSelectionChanged,
    targetId: table.id,
    args: { worksheetId: table.sheet.id, tableId: table.id, address },
  };
}
