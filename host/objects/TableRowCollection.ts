import { ExcelError, type Table } from '../engine';
import { booleanArgument, isAbsent, wholeNumberArgument } from './arguments';
import { method, officeClass, scalar } from './officeClass';
import { RangeTarget } from './RangeTarget';
import { valuesArgument, writeValues } from './rangeValues';
import { rowCountOf, tableRowClass } from './TableRow';
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
        if (!isAbsent(alwaysInsert)) booleanArgument(alwaysInsert, what);
        const rows = valuesArgument(values, what) ?? [new Array<unknown>(table.columns.length).fill(null)];
        const place = rowPlace(table, index);
        if (rows.some((row) => row.length !== table.columns.length)) {
          throw new ExcelError(
            'InvalidArgument',
            `The argument is invalid or missing or has an incorrect format: ${what} takes ${table.columns.length} cells for each row.`,
          );
        }
        assertStructureWritable(table.sheet, 'allowInsertRows');
        const first = table.addRows(place, rows.length);
        const { left, right, top } = table.bodyArea;
        const area = { left, right, top: top + first, bottom: top + first + rows.length - 1 };
        writeValues(new RangeTarget(table.sheet, area), rows, context);
        return tableRowClass.of({ table, index: first });
      },
      { partly: 'Rows are always inserted: cells below the table move down, whatever `alwaysInsert` says.' },
    ),
    getCount: method('1.4', rowCountOf),
    getItemAt: method('1.1', (table, [index]) => {
      const row = wholeNumberArgument(index, 'TableRowCollection.getItemAt');
      if (row >= 0 && row < rowCountOf(table)) return tableRowClass.of({ table, index: row });
      throw new ExcelError(
        'InvalidArgument',
        `The argument is invalid or missing or has an incorrect format: the table has no row ${row}.`,
      );
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
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: the table has no place ${place} for a row.`,
  );
}
