import {
  areaOf,
  type Book,
  copyCells,
  copySheet,
  fillSeries,
  placeSheetFilter,
  removeDuplicateRows,
  removeSheetFilter,
  resetSizes,
  type Sheet,
  sheetFilters,
  tableFilters,
} from '../../../../../host/engine';

type Edit = (book: Book, numbers: readonly number[]) => void;

function anySheet(book: Book, number: number): Sheet {
  return book.sheets[number % book.sheets.length] ?? book.activeSheet;
}

const span = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

/** Edits of many cells at once: filling, copying, filtering. */
export const rangeEdits: Readonly<Record<string, Edit>> = {
  fillDown: (book, [s = 0, a = 0, b = 0]) => {
    const [row, column] = [15 + (a % 8), b % 4];
    fillSeries(anySheet(book, s), areaOf(row, column, 2, 1), areaOf(row, column, 7, 1));
  },
  copy: (book, [s = 0, a = 0, b = 0, v = 0]) => {
    const sheet = anySheet(book, s);
    const part = (['All', 'Formulas', 'Values', 'Formats'] as const)[v % 4] ?? 'All';
    copyCells(
      { sheet, rows: span(a % 20, 2), columns: span(b % 6, 3) },
      anySheet(book, s + 1),
      areaOf(18 + (b % 9), a % 5),
      {
        part,
        skipBlanks: v % 3 === 0,
        transpose: v % 5 === 0,
      },
    );
  },
  copySheet: (book, [s = 0]) => {
    if (book.sheets.length < 6) copySheet(anySheet(book, s));
  },
  sheetFilter: (book, [s = 0, v = 0]) => {
    const sheet = anySheet(book, s);
    if (sheetFilters(sheet).enabled && v % 3 === 0) removeSheetFilter(sheet);
    else if (!sheetFilters(sheet).enabled) placeSheetFilter(sheet, areaOf(14, 0, 12, 3));
    else
      sheetFilters(sheet).apply(v % 3, {
        on: 'values',
        texts: ['1', '2', '5', '7'],
        blanks: v % 2 === 0,
        dates: [],
      });
  },
  tableFilter: (book, [t = 0, v = 0]) => {
    const table = book.tables[t % Math.max(1, book.tables.length)];
    if (!table?.showFilterButton) return;
    if (v % 3 === 0) tableFilters(table).clear();
    else
      tableFilters(table).apply(v % table.columns.length, {
        on: 'values',
        texts: ['1', '3', 'x'],
        blanks: true,
        dates: [],
      });
  },
  removeDuplicates: (book, [s = 0, a = 0]) => {
    removeDuplicateRows(anySheet(book, s), areaOf(15, 0, 10, 2), [a % 2], false);
  },
  resetSizes: (book, [s = 0, a = 0]) => {
    resetSizes(anySheet(book, s), areaOf(a % 10, a % 5, 5, 5), a % 2 === 0 ? 'rows' : 'columns');
  },
};
