import { areaOf, type Book, type Table } from '../../../../host/engine';
import type { Edit } from './steps';

const additions = ['New', 'More', 'Extra'];

function withTable(edit: (table: Table, numbers: readonly number[]) => void): Edit {
  return (book: Book, numbers) => {
    const table = book.tables[0];
    if (table !== undefined) edit(table, numbers);
  };
}

/** Edits of the table. */
export const tableSteps: Readonly<Record<string, Edit>> = {
  addTableRow: withTable((table, [a = 0, b = 0]) => {
    const count = table.bodyArea.bottom - table.bodyArea.top + 1;
    if (count > 8) return;
    const index = table.addRows(a % 2 === 0 ? null : b % (count + 1), 1);
    table.sheet.setInput(table.bodyArea.top + index, table.bodyArea.left, `n${String(b)}`);
  }),
  deleteTableRow: withTable((table, [a = 0]) => {
    const count = table.bodyArea.bottom - table.bodyArea.top + 1;
    if (count > 3) table.deleteRows(a % count, 1);
  }),
  addTableColumn: withTable((table, [a = 0, b = 0]) => {
    const name = additions[a % additions.length];
    if (table.columns.length > 6 || name === undefined || table.columnNamed(name)) return;
    table.addColumn(b % 2 === 0 ? null : b % table.columns.length, name);
  }),
  deleteTableColumn: withTable((table, [a = 0, b = 0]) => {
    const column = table.columnNamed(additions[a % additions.length] ?? '');
    if (column !== undefined) table.deleteColumn(column.index);
    else if (b % 8 === 0 && table.columns.length > 3) table.deleteColumn(a % table.columns.length);
  }),
  renameTableColumn: withTable((table, [a = 0, b = 0]) => {
    const column = table.columns[a % table.columns.length];
    if (column !== undefined) table.renameColumn(column, `Col ${String(b % 50)}${b % 3 === 0 ? '-x' : ''}`);
  }),
  renameTable: withTable((table, [a = 0]) => {
    table.name = ['Sales', 'Deals', 'Sales_2'][a % 3] ?? 'Sales';
  }),
  resizeTable: withTable((table, [a = 0]) => {
    const { top, left, bottom, right } = table.area;
    if (!table.showTotals)
      table.resize(areaOf(top, left, bottom - top + (a % 2 === 0 ? 2 : 0), right - left + 1));
  }),
  typeInTable: withTable((table, [a = 0, b = 0, c = 0]) => {
    const { top, bottom, left, right } = table.bodyArea;
    const row = top + (a % (bottom - top + 1));
    table.sheet.setInput(row, left + (b % (right - left + 1)), [5, 'x', null, 12.5][c % 4] ?? null);
  }),
  typeBelowTable: withTable((table, [a = 0]) => {
    if (table.area.bottom < 14)
      table.sheet.typeInput(table.area.bottom + 1, table.area.left, `b${String(a % 9)}`);
  }),
  filterTable: withTable((table, [a = 0, b = 0]) => {
    const column = table.columns[a % table.columns.length];
    if (column !== undefined)
      table.filterByValues(column, b % 3 === 0 ? ['x', '1', '5'] : ['k1', 'k3', '9', 'y']);
  }),
  totals: withTable((table, [a = 0]) => {
    table.showTotals = a % 2 === 0;
  }),
};
