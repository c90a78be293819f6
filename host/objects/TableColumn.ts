import type { Area, TableColumn } from '../engine';
import { textArgument } from './arguments';
import { filterClass } from './Filter';
import { itemNotFound } from './lookup';
import { method, navigation, type OfficeObject, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './RangeTarget';
import { readValues, writeValues } from './rangeValues';
import { goneTable } from './Table';
import { assertStructureWritable } from './writable';

/** `Excel.TableColumn`. */
export const tableColumnClass = officeClass<TableColumn>(
  'TableColumn',
  {
    id: scalar('1.1', (column) => column.id),
    index: scalar('1.1', (column) => column.index),
    name: scalar(
      '1.1',
      (column) => column.name,
      (column, value) => {
        const name = textArgument(value, 'TableColumn.name');
        column.table.sheet.assertWritable(column.headerArea ?? column.area);
        column.name = name;
      },
    ),
    values: scalar(
      '1.1',
      (column, context) => readValues(whole(column), context),
      (column, values, context) => {
        writeValues(whole(column), values, context);
      },
    ),
    filter: navigation('1.2', (column) => filterClass.of(column)),
    getRange: method('1.1', ({ table, area }) => rangeOf(table.sheet, area)),
    getDataBodyRange: method('1.1', ({ table, bodyArea }) => rangeOf(table.sheet, bodyArea)),
    getHeaderRowRange: method('1.1', (column) => part(column, column.headerArea, 'header row')),
    getTotalRowRange: method('1.1', (column) => part(column, column.totalsArea, 'total row')),
    delete: method('1.1', ({ table, index }) => {
      assertStructureWritable(table.sheet);
      table.deleteColumn(index);
      return null;
    }),
  },
  {
    // A number, so that a column's id is never taken for a column's name.
    id: ({ id }) => id as unknown as string,
    gone: ({ table, id }) =>
      goneTable(table) ??
      (table.columns.some((column) => column.id === id)
        ? undefined
        : "The requested resource doesn't exist: the column was deleted."),
  },
);

function whole({ table, area }: TableColumn): RangeTarget {
  return new RangeTarget(table.sheet, area);
}

function part({ table }: TableColumn, area: Area | null, what: string): OfficeObject {
  if (area) return rangeOf(table.sheet, area);
  throw itemNotFound(`the table "${table.name}" shows no ${what}.`);
}
