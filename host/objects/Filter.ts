import type { TableColumn } from '../engine';
import { applyCriteria } from './AutoFilter';
import { method, officeClass } from './officeClass';
import { assertStructureWritable } from './writable';

/** `Excel.Filter`: the filter of a table's column. */
export const filterClass = officeClass<TableColumn>('Filter', {
  apply: method(
    '1.2',
    (column, [criteria]) => {
      assertStructureWritable(column.table.sheet, 'allowAutoFilter');
      applyCriteria(column, criteria);
      return null;
    },
    { partly: 'By values only.' },
  ),
  applyValuesFilter: method(
    '1.2',
    (column, [values]) => {
      assertStructureWritable(column.table.sheet, 'allowAutoFilter');
      applyCriteria(column, { filterOn: 'Values', values });
      return null;
    },
    { partly: 'Texts only, no dates.' },
  ),
  clear: method(
    '1.2',
    ({ table }) => {
      assertStructureWritable(table.sheet, 'allowAutoFilter');
      table.clearFilters();
      return null;
    },
    { partly: 'Clears the filters of all columns.' },
  ),
});
