import type { WorkbookLayout } from '../../src/layout/types';
import { Random } from './random';

/** The same workbook after somebody has sorted every table anew, each in another order. */
export function shuffledRows(layout: WorkbookLayout, seed: number): WorkbookLayout {
  const random = new Random(seed);
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({ ...table, rows: shuffled(random, table.rows) })),
    })),
  };
}

function shuffled<Item>(random: Random, items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
