export { compareValues } from './compareValues';
export { sortArea } from './sortArea';
export type { SortField, SortOn, SortOptions } from './SortField';
