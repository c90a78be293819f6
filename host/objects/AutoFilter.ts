import { type Sheet, type Table } from '../engine';
import { itemNotFound } from './lookup';
import { method, type OfficeObject, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';

/** The filter of a table, or of a sheet outside its tables. */
export type AutoFilterTarget = { readonly table: Table } | Sheet;

const neverFiltered = 'The host does not filter rows; a filter in an opened file is kept but not read.';

/** `Excel.AutoFilter`. Filters cannot be applied, so nothing is ever filtered. */
export const autoFilterClass = officeClass<AutoFilterTarget>('AutoFilter', {
  enabled: scalar('1.9', (target) => filteredTable(target)?.showFilterButton ?? false, undefined, {
    partly: neverFiltered,
  }),
  isDataFiltered: scalar('1.9', () => false, undefined, { partly: neverFiltered }),
  clearCriteria: method('1.9', () => null, { partly: neverFiltered }),
  getRange: method(
    '1.9',
    (target) => {
      const range = filterRange(target);
      if (range) return range;
      throw itemNotFound('there is no filter.');
    },
    { partly: neverFiltered },
  ),
  getRangeOrNullObject: method('1.9', filterRange, { partly: neverFiltered }),
});

function filteredTable(target: AutoFilterTarget): Table | undefined {
  return 'table' in target ? target.table : undefined;
}

/** Headers and body: the totals of a table are not filtered. */
function filterRange(target: AutoFilterTarget): OfficeObject | null {
  const table = filteredTable(target);
  if (!table?.showFilterButton) return null;
  return rangeOf(table.sheet, { ...table.area, bottom: table.bodyArea.bottom });
}
