import { text } from '../../src/layout/cell';
import { rowOf } from '../../src/layout/tableRows';
import type { TableLayout, TableRow, WorkbookLayout } from '../../src/layout/types';
import { Random } from './random';

/** The same workbook after somebody has sorted every table anew, each in another order. */
export function shuffledRows(layout: WorkbookLayout, seed: number): WorkbookLayout {
  const random = new Random(seed);
  return withRows(layout, ({ rows }) => shuffled(random, rows));
}

/** Every table in another order, with a blank row in it and a row of something that the register does not know. */
export function looseRows(layout: WorkbookLayout, seed: number): WorkbookLayout {
  const random = new Random(seed);
  return withRows(layout, ({ columns, rows }) =>
    shuffled(random, [...rows, rowOf(columns, {}), rowOf(columns, { ID: text('Canteen') })]),
  );
}

function withRows(
  layout: WorkbookLayout,
  rowsOf: (table: TableLayout) => readonly TableRow[],
): WorkbookLayout {
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, rows: rowsOf(table) })),
    })),
  };
}

function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
