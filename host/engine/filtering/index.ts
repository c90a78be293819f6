export { formatComparison, parseComparison } from './comparing';
export type * from './FilterCriteria';
export { namedCriteria } from './FilterCriteria';
export type { Filters } from './Filters';
export { rowTest } from './rowTest';
export { placeSheetFilter, removeSheetFilter, sheetFilterElement, sheetFilters } from './sheetFilters';
export { tableFilters } from './tableFilters';
