import { text } from '../../src/layout/cell';
import { rowOf } from '../../src/layout/tableRows';
import type { TableLayout, TableRow, WorkbookLayout } from '../../src/layout/types';
import { Random } from './random';

/** Every table in another order, with a blank row in it and a row of something that the register does not know. */
export function looseRows(layout: WorkbookLayout, seed: number): WorkbookLayout {
  const random = new Random(seed);
  const loose = ({ columns, rows }: TableLayout): readonly TableRow[] =>
    shuffled(random, [...rows, rowOf(columns, {}), rowOf(columns, { ID: text('Canteen') })]);
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, rows: loose(table) })),
    })),
  };
}

function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
