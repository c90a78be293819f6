import { hasNoRows, rowCount, type Table } from '../engine';
import { method, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './RangeTarget';
import { readValues, writeValues } from './rangeValues';
import { goneTable } from './Table';
import { assertStructureWritable } from './writable';

/** A row by its place in the body: as Microsoft documents, it stands for the place and not for the data. */
export interface TableRowTarget {
  readonly table: Table;
  /** Zero-based in the body. */
  readonly index: number;
}

/** `Excel.TableRow`. */
export const tableRowClass = officeClass<TableRowTarget>(
  'TableRow',
  {
    index: scalar('1.1', ({ index }) => index),
    values: scalar(
      '1.1',
      (row, context) => readValues(cells(row), context),
      (row, values, context) => {
        writeValues(cells(row), values, context);
      },
    ),
    getRange: method('1.1', (row) => rangeOf(row.table.sheet, cells(row).area)),
    delete: method('1.1', ({ table, index }) => {
      assertStructureWritable(table.sheet, 'allowDeleteRows');
      table.deleteRows(index, 1);
      return null;
    }),
  },
  {
    gone: ({ table, index }) =>
      goneTable(table) ??
      (index < rowCountOf(table) ? undefined : "The requested resource doesn't exist: the row was deleted."),
  },
);

/** How many rows the body of a table has; none where it shows only the blank row for new ones. */
export function rowCountOf(table: Table): number {
  return hasNoRows(table) ? 0 : rowCount(table.bodyArea);
}

function cells({ table, index }: TableRowTarget): RangeTarget {
  const row = table.bodyArea.top + index;
  return new RangeTarget(table.sheet, { ...table.bodyArea, top: row, bottom: row });
}
