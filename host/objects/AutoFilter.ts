import { ExcelError, type Sheet, type Table, type TableColumn } from '../engine';
import { NotImplemented } from './NotImplemented';
import { isAbsent } from './arguments';
import { itemAt, itemNotFound } from './lookup';
import { method, type OfficeObject, officeClass, scalar } from './officeClass';
import { rangeOnSheet } from './rangeArgument';
import { rangeOf } from './rangeOf';
import { assertStructureWritable } from './writable';

/** The filter of a table, or of a sheet outside its tables. */
export type AutoFilterTarget = { readonly table: Table } | Sheet;

const tablesOnly = 'For tables only: a sheet has no filter outside its tables here.';

/** `Excel.AutoFilter`. */
export const autoFilterClass = officeClass<AutoFilterTarget>('AutoFilter', {
  enabled: scalar('1.9', (target) => filteredTable(target)?.showFilterButton ?? false, undefined, {
    partly: tablesOnly,
  }),
  isDataFiltered: scalar('1.9', (target) => filteredTable(target)?.isFiltered ?? false, undefined, {
    partly: tablesOnly,
  }),
  apply: method(
    '1.9',
    (target, [range, columnIndex, criteria]) => {
      const table = filteredTable(target);
      if (!table) throw new NotImplemented('AutoFilter.apply outside tables');
      rangeOnSheet(range, table.sheet, 'AutoFilter.apply');
      assertStructureWritable(table.sheet, 'allowAutoFilter');
      table.showFilterButton = true;
      if (!isAbsent(columnIndex)) {
        applyCriteria(itemAt(table.columns, columnIndex, 'AutoFilter.apply'), criteria);
      }
      return null;
    },
    { partly: `${tablesOnly} By values only.` },
  ),
  clearCriteria: method(
    '1.9',
    (target) => {
      const table = filteredTable(target);
      if (table?.isFiltered !== true) return null;
      assertStructureWritable(table.sheet, 'allowAutoFilter');
      table.clearFilters();
      return null;
    },
    { partly: tablesOnly },
  ),
  getRange: method(
    '1.9',
    (target) => {
      const range = filterRange(target);
      if (range) return range;
      throw itemNotFound('there is no filter.');
    },
    { partly: tablesOnly },
  ),
  getRangeOrNullObject: method('1.9', filterRange, { partly: tablesOnly }),
});

/** Filters a column by `Excel.FilterCriteria`. */
export function applyCriteria(column: TableColumn, criteria: unknown): void {
  const { filterOn, values } = (criteria ?? {}) as Record<string, unknown>;
  if (filterOn !== 'Values') throw new NotImplemented(`FilterCriteria.filterOn (${String(filterOn)})`);
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) {
    throw new ExcelError(
      'InvalidArgument',
      'The argument is invalid or missing or has an incorrect format: FilterCriteria.values takes texts as the cells show them.',
    );
  }
  column.table.filterByValues(column, values);
}

function filteredTable(target: AutoFilterTarget): Table | undefined {
  return 'table' in target ? target.table : undefined;
}

/** Headers and body: the totals of a table are not filtered. */
function filterRange(target: AutoFilterTarget): OfficeObject | null {
  const table = filteredTable(target);
  if (!table?.showFilterButton) return null;
  return rangeOf(table.sheet, { ...table.area, bottom: table.bodyArea.bottom });
}
