export { reorderLines } from './reorderLines';
export { sortArea } from './sortArea';
export type { SortField, SortOn, SortOptions } from './SortField';
export type { SortState } from './sortForm';
export { clearTableSort, sortTable, tableSortState } from './tableSort';
