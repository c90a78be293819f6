import { ExcelError, type Table } from '../engine';
import { isAbsent, textArgument, wholeNumberArgument } from './arguments';
import { found, itemAt } from './lookup';
import { method, type OfficeObject, officeClass, scalar } from './officeClass';
import { RangeTarget } from './RangeTarget';
import { valuesArgument, writeValues } from './rangeValues';
import { tableColumnClass } from './TableColumn';
import { assertStructureWritable } from './writable';

/** `Excel.TableColumnCollection`. */
export const tableColumnCollectionClass = officeClass<Table>(
  'TableColumnCollection',
  {
    count: scalar('1.1', (table) => table.columns.length),
    add: method(
      '1.1',
      (table, [index, values, name], context) => {
        const what = 'TableColumnCollection.add';
        const cells = valuesArgument(values, what);
        const place = columnPlace(table, index);
        const columnName = isAbsent(name) ? undefined : textArgument(name, what);
        assertStructureWritable(table.sheet);
        const rows = table.area.bottom - table.area.top + 1;
        if (cells && cells.length !== rows) {
          throw new ExcelError(
            'InvalidArgument',
            `The argument is invalid or missing or has an incorrect format: ${what} takes ${rows} rows of one cell, the header included.`,
          );
        }
        const column = table.addColumn(place);
        if (cells) writeValues(new RangeTarget(table.sheet, column.area), cells, context);
        if (columnName !== undefined) column.name = columnName;
        return tableColumnClass.of(column);
      },
      { assumed: 'Values are given for the header, the body and the totals, in that order.' },
    ),
    getCount: method('1.4', (table) => table.columns.length),
    getItem: method('1.1', (table, [key]) => found(find(table, key), `column "${String(key)}"`)),
    getItemAt: method('1.1', (table, [index]) =>
      tableColumnClass.of(itemAt(table.columns, index, 'TableColumnCollection.getItemAt')),
    ),
    getItemOrNullObject: method('1.4', (table, [key]) => find(table, key)),
  },
  {
    collection: {
      items: (table) => table.columns.map((column) => tableColumnClass.of(column)),
      find,
    },
  },
);

/** A number is a column's id, a text its name. */
function find(table: Table, key: unknown): OfficeObject | null {
  const column =
    typeof key === 'number'
      ? table.columns.find(({ id }) => id === key)
      : table.columnNamed(textArgument(key, 'TableColumnCollection.getItem'));
  return column ? tableColumnClass.of(column) : null;
}

/** Zero-based; -1 or nothing adds at the right end. */
function columnPlace(table: Table, index: unknown): number | null {
  if (isAbsent(index) || index === -1) return null;
  const place = wholeNumberArgument(index, 'TableColumnCollection.add');
  if (place >= 0 && place <= table.columns.length) return place;
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: TableColumnCollection.add has no such place.',
  );
}
