import { areaOf, type Book, reorderLines, type Table } from '../../host/engine';
import { Random } from './random';

/**
 * What teams do to a workbook in the course of a year: every table is sorted into another order, rows are inserted above and
 * below it and blank ones into it, and all rows of one KPI are deleted.
 *
 * @param goneId the ID of the KPI that is deleted.
 */
export function rearrange(book: Book, seed: number, goneId: string): void {
  const random = new Random(seed);
  // As one change, so that the book calculates once.
  book.batch(() => {
    for (const table of book.tables) {
      sort(table, random);
      insertForeignRows(table, random);
      table.addRows(random.whole(0, rowsOf(table)), 1);
      deleteKpi(table, goneId);
    }
  });
}

function sort(table: Table, random: Random): void {
  const order = Array.from({ length: rowsOf(table) }, (_, index) => ({ index, place: random.next() }));
  order.sort((one, other) => one.place - other.place);
  const { sheet, bodyArea } = table;
  const places = new Map(order.map(({ index }, place) => [bodyArea.top + index, bodyArea.top + place]));
  reorderLines(sheet, bodyArea, 'rows', places);
}

/** A row above the headers and notes of the team's own below the table. */
function insertForeignRows({ sheet, area }: Table, random: Random): void {
  sheet.insertCells({ ...areaOf(random.whole(0, area.top), 0), right: 16_383 }, 'Down');
  sheet.setInput(area.bottom + 4, 0, 'A note below the table');
}

function deleteKpi(table: Table, id: string): void {
  const { sheet, bodyArea } = table;
  for (let index = rowsOf(table) - 1; index >= 0; index -= 1) {
    if (sheet.value(bodyArea.top + index, bodyArea.left) === id) table.deleteRows(index, 1);
  }
}

function rowsOf({ bodyArea }: Table): number {
  return bodyArea.bottom - bodyArea.top + 1;
}
