import {
  columnCount,
  contains,
  ExcelError,
  type Filters,
  placeSheetFilter,
  removeSheetFilter,
  rowCount,
  type Sheet,
  sheetFilters,
  surroundingRegion,
  type Table,
} from '../engine';
import { isAbsent, wholeNumberArgument } from './arguments';
import { criteriaArgument, publicCriteria } from './filterCriteria';
import { itemNotFound } from './lookup';
import { method, type OfficeObject, officeClass, scalar } from './officeClass';
import { rangeOnSheet } from './rangeArgument';
import { rangeOf } from './rangeOf';
import { assertStructureWritable } from './writable';

/** The filter of a table, or of a sheet outside its tables. */
export type AutoFilterTarget = { readonly table: Table } | Sheet;

/** `Excel.AutoFilter`. */
export const autoFilterClass = officeClass<AutoFilterTarget>('AutoFilter', {
  criteria: scalar(
    '1.9',
    (target) => filtersOf(target).criteria.map((criteria) => criteria && publicCriteria(criteria)),
    undefined,
    { assumed: 'One entry for each column, null where it is not filtered.' },
  ),
  enabled: scalar('1.9', (target) => isEnabled(target)),
  isDataFiltered: scalar('1.9', (target) => filtersOf(target).isFiltered),
  apply: method('1.9', (target, [range, columnIndex, criteria], { book }) => {
    const what = 'AutoFilter.apply';
    const { area } = rangeOnSheet(range, sheetOf(target), what);
    const column = isAbsent(columnIndex) ? null : wholeNumberArgument(columnIndex, what);
    const wanted = isAbsent(criteria) ? null : criteriaArgument(criteria, what);
    assertStructureWritable(sheetOf(target), 'allowAutoFilter');
    book.batch(() => {
      if ('table' in target) {
        if (!contains(target.table.area, area))
          throw new ExcelError(
            'InvalidArgument',
            `${what} takes a range of the table "${target.table.name}".`,
          );
        target.table.showFilterButton = true;
      } else {
        const isCell = rowCount(area) === 1 && columnCount(area) === 1;
        placeSheetFilter(target, isCell ? surroundingRegion(target, area.top, area.left) : area);
      }
      if (column !== null) filtersOf(target).apply(column, wanted);
    });
    return null;
  }),
  clearColumnCriteria: method('1.14', (target, [columnIndex]) => {
    const column = wholeNumberArgument(columnIndex, 'AutoFilter.clearColumnCriteria');
    assertStructureWritable(sheetOf(target), 'allowAutoFilter');
    filtersOf(target).apply(column, null);
    return null;
  }),
  clearCriteria: method('1.9', (target) => {
    if (!filtersOf(target).isFiltered) return null;
    assertStructureWritable(sheetOf(target), 'allowAutoFilter');
    filtersOf(target).clear();
    return null;
  }),
  reapply: method('1.9', (target) => {
    assertStructureWritable(sheetOf(target), 'allowAutoFilter');
    filtersOf(target).reapply();
    return null;
  }),
  remove: method('1.9', (target) => {
    assertStructureWritable(sheetOf(target), 'allowAutoFilter');
    if ('table' in target) target.table.showFilterButton = false;
    else removeSheetFilter(target);
    return null;
  }),
  getRange: method('1.9', (target) => {
    const range = filterRange(target);
    if (range) return range;
    throw itemNotFound('there is no filter.');
  }),
  getRangeOrNullObject: method('1.9', filterRange),
});

function filtersOf(target: AutoFilterTarget): Filters {
  return 'table' in target ? target.table.filters : sheetFilters(target);
}

function sheetOf(target: AutoFilterTarget): Sheet {
  return 'table' in target ? target.table.sheet : target;
}

function isEnabled(target: AutoFilterTarget): boolean {
  return 'table' in target ? target.table.showFilterButton : sheetFilters(target).enabled;
}

/** Headers and body: the totals of a table are not filtered. */
function filterRange(target: AutoFilterTarget): OfficeObject | null {
  const { area } = filtersOf(target);
  return area && isEnabled(target) ? rangeOf(sheetOf(target), area) : null;
}
