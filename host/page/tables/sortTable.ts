import { sortArea, type TableColumn } from '../../engine';

export type SortOrder = 'ascending' | 'descending';

/** Sorts the visible rows of a table by one column, as Excel does. */
export function sortTable({ table, index }: TableColumn, order: SortOrder): void {
  sortArea(table.sheet, table.bodyArea, [
    { key: index, ascending: order === 'ascending', on: { by: 'value' } },
  ]);
}
