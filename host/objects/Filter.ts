import type { TableColumn } from '../engine';
import { method, officeClass } from './officeClass';

/** `Excel.Filter`: the filter of a table's column. Filters cannot be applied here. */
export const filterClass = officeClass<TableColumn>('Filter', {
  clear: method('1.2', () => null, {
    partly: 'There is never a filter to clear: the host does not filter rows.',
  }),
});
