import type { Table } from '../Table';
import type { SortField } from './SortField';
import { sortArea } from './sortArea';
import { readSortState, type SortState, writeSortState } from './sortForm';

/** Sorts the rows of a table and remembers by what. Throws as `sortArea` does. */
export function sortTable(table: Table, fields: readonly SortField[], matchCase = false): void {
  table.change(() => {
    sortArea(table.sheet, table.bodyArea, fields, { matchCase });
    table.native.sort = writeSortState({ fields, matchCase }, table.bodyArea);
  });
}

/** By what a table was last sorted; without fields when it was not, or when that was cleared. */
export function tableSortState({ native, bodyArea }: Table): SortState {
  return native.sort ? readSortState(native.sort, bodyArea) : { fields: [], matchCase: false };
}

/** Forgets by what a table was sorted; the rows stay as they are. */
export function clearTableSort(table: Table): void {
  if (table.native.sort) table.change(() => (table.native.sort = null));
}
