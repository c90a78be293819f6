import { ExcelError, type Table } from '../engine';
import { booleanArgument, isAbsent, targetArgument, wholeNumberArgument } from './arguments';
import { NotImplemented } from './NotImplemented';
import { method, officeClass, OfficeObject, scalar } from './officeClass';
import { RangeTarget } from './RangeTarget';
import { valuesArgument, writeValues } from './rangeValues';
import { rowCountOf, tableRowClass, type TableRowTarget } from './TableRow';
import { assertStructureWritable } from './writable';

/** `Excel.TableRowCollection`: the rows of a table's body. */
export const tableRowCollectionClass = officeClass<Table>(
  'TableRowCollection',
  {
    count: scalar('1.1', rowCountOf),
    add: method(
      '1.1',
      (table, [index, values, alwaysInsert], context) => {
        const what = 'TableRowCollection.add';
        const insert = isAbsent(alwaysInsert) || booleanArgument(alwaysInsert, what);
        if (!insert) throw new NotImplemented(`${what} without inserting rows`);
        const rows = valuesArgument(values, what) ?? [new Array<unknown>(table.columns.length).fill(null)];
        const place = rowPlace(table, index);
        if (rows.some((row) => row.length !== table.columns.length)) {
          throw invalid(`${what} takes ${table.columns.length} cells for each row.`);
        }
        assertStructureWritable(table.sheet, 'allowInsertRows');
        const first = table.addRows(place, rows.length);
        const { left, right, top } = table.bodyArea;
        const area = { left, right, top: top + first, bottom: top + first + rows.length - 1 };
        writeValues(new RangeTarget(table.sheet, area), rows, context);
        return tableRowClass.of({ table, index: first });
      },
      { partly: 'Without `alwaysInsert` = false.' },
    ),
    deleteRows: method('ExcelApiOnline 1.1', (table, [rows]) => {
      const what = 'TableRowCollection.deleteRows';
      if (!Array.isArray(rows) || rows.length === 0) throw invalid(`${what} takes a list of rows.`);
      const places = new Set(rows.map((row) => placeOfRow(table, row, what)));
      assertStructureWritable(table.sheet, 'allowDeleteRows');
      table.sheet.book.batch(() => {
        for (const place of [...places].sort((one, other) => other - one)) table.deleteRows(place, 1);
      });
      return null;
    }),
    deleteRowsAt: method('ExcelApiOnline 1.1', (table, [index, count]) => {
      const what = 'TableRowCollection.deleteRowsAt';
      const first = rowIndex(table, index, what);
      const number = isAbsent(count) ? 1 : wholeNumberArgument(count, what);
      if (number < 1 || first + number > rowCountOf(table)) throw invalid(`${what} has no such rows.`);
      assertStructureWritable(table.sheet, 'allowDeleteRows');
      table.deleteRows(first, number);
      return null;
    }),
    getCount: method('1.4', rowCountOf),
    getItemAt: method('1.1', (table, [index]) => {
      const row = rowIndex(table, index, 'TableRowCollection.getItemAt');
      return tableRowClass.of({ table, index: row });
    }),
  },
  {
    collection: {
      items: (table) =>
        Array.from({ length: rowCountOf(table) }, (_, index) => tableRowClass.of({ table, index })),
      // Rows have no id: office.js asks for them by index.
      find: () => null,
    },
  },
);

/** Zero-based; -1 or nothing adds at the end. */
function rowPlace(table: Table, index: unknown): number | null {
  if (isAbsent(index) || index === -1) return null;
  const place = wholeNumberArgument(index, 'TableRowCollection.add');
  if (place >= 0 && place <= rowCountOf(table)) return place;
  throw invalid(`the table has no place ${place} for a row.`);
}

function rowIndex(table: Table, index: unknown, what: string): number {
  const row = wholeNumberArgument(index, what);
  if (row >= 0 && row < rowCountOf(table)) return row;
  throw invalid(`the table has no row ${row}.`);
}

/** A row by its index, or as an object of the same table. */
function placeOfRow(table: Table, row: unknown, what: string): number {
  if (!(row instanceof OfficeObject)) return rowIndex(table, row, what);
  const target = targetArgument<TableRowTarget>(row, tableRowClass, what);
  if (target.table !== table) throw invalid(`${what} takes rows of the table "${table.name}".`);
  return rowIndex(table, target.index, what);
}

function invalid(reason: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${reason}`,
  );
}
