import { ExcelError, type FilterCriteria, type TableColumn } from '../engine';
import { isAbsent } from './arguments';
import { colorArgument } from './colorArgument';
import { dynamicNamed } from './dynamicFilters';
import {
  countArgument,
  criteriaArgument,
  customCriteria,
  filterColor,
  publicCriteria,
  valuesCriteria,
} from './filterCriteria';
import { type Method, method, officeClass, scalar } from './officeClass';
import { iconArgument } from './sortFields';
import { assertStructureWritable } from './writable';

type Criteria = Exclude<FilterCriteria, { on: 'other' }>;

/** `Excel.Filter`: the filter of a table's column. */
export const filterClass = officeClass<TableColumn>('Filter', {
  criteria: scalar(
    '1.2',
    ({ table, index }) => {
      const criteria = table.filters.criteriaOf(index);
      return criteria && publicCriteria(criteria);
    },
    undefined,
    { assumed: 'Null without a filter; properties that do not belong to the kind of filter are left out.' },
  ),
  apply: applying('apply', ([criteria], what) => criteriaArgument(criteria, what)),
  applyValuesFilter: applying('applyValuesFilter', ([values], what) => valuesCriteria(values, what)),
  applyCustomFilter: applying('applyCustomFilter', ([first, second, operator], what) =>
    customCriteria(first, second, operator, what),
  ),
  applyTopItemsFilter: extremes('applyTopItemsFilter', 'top', 'Items'),
  applyTopPercentFilter: extremes('applyTopPercentFilter', 'top', 'Percent'),
  applyBottomItemsFilter: extremes('applyBottomItemsFilter', 'bottom', 'Items'),
  applyBottomPercentFilter: extremes('applyBottomPercentFilter', 'bottom', 'Percent'),
  applyDynamicFilter: applying('applyDynamicFilter', ([criterion], what) => ({
    on: 'dynamic',
    criterion: dynamicNamed(criterion, what),
  })),
  applyCellColorFilter: applying('applyCellColorFilter', ([color], what) => ({
    on: 'cellColor',
    color: filterColor(color, what),
  })),
  applyFontColorFilter: applying('applyFontColorFilter', ([color], what) => ({
    on: 'fontColor',
    color: colorArgument(color, what),
  })),
  applyIconFilter: applying('applyIconFilter', ([icon], what) => ({
    on: 'icon',
    icon: iconArgument(icon, what),
  })),
  clear: method('1.2', ({ table, index }) => {
    assertStructureWritable(table.sheet, 'allowAutoFilter');
    if (table.filters.criteriaOf(index)) table.filters.apply(index, null);
    return null;
  }),
});

function applying(
  name: string,
  read: (args: readonly unknown[], what: string) => Criteria,
): Method<TableColumn> {
  return method('1.2', (column, args) => {
    const criteria = read(args, `Filter.${name}`);
    assertStructureWritable(column.table.sheet, 'allowAutoFilter');
    assertHeaders(column);
    column.table.filters.apply(column.index, criteria);
    return null;
  });
}

function extremes(name: string, on: 'top' | 'bottom', unit: 'Items' | 'Percent'): Method<TableColumn> {
  return applying(name, ([count], what) => {
    if (isAbsent(count)) countArgument(undefined, 1, what);
    return { on, unit, count: countArgument(count, unit === 'Items' ? 500 : 100, what) };
  });
}

function assertHeaders({ table }: TableColumn): void {
  if (table.showHeaders) return;
  throw new ExcelError(
    'InvalidOperation',
    `The table "${table.name}" shows no headers, which hold the filters.`,
  );
}
