import type { Book } from '../../Book';
import type { Table as NativeListObject, Worksheet } from '../../excelts';
import type { NativeTable, NativeTableColumn } from '../../fileForm/keepTables';
import type { Sheet } from '../../Sheet';
import type { Table } from '../../Table';
import { part, refill } from './Part';

interface TablePicture {
  readonly table: Table;
  readonly listObject: NativeListObject | undefined;
  readonly native: Omit<NativeTable, 'columns' | 'rows'>;
  readonly rowCount: number;
  /** The column itself, by which others know it, and what it was. */
  readonly columns: readonly { readonly column: NativeTableColumn; readonly content: NativeTableColumn }[];
}

/** The tables of a sheet; one that comes back is the same object. */
export const tables = part(
  (sheet: Sheet) => sheet.tables.all().map((table) => pictureOf(sheet.native, table)),
  (sheet, pictures: readonly TablePicture[]) => {
    for (const { table, native, rowCount, columns } of pictures) {
      for (const { column, content } of columns) refill(column, content);
      const target = table.native;
      refill(target, { ...native, columns: [], rows: [] });
      target.columns = columns.map(({ column }) => column);
      target.rows = new Array<unknown>(rowCount);
    }
    sheet.native.tables = Object.fromEntries(
      pictures.flatMap(({ listObject, native }) => (listObject ? [[native.name, listObject]] : [])),
    );
    sheet.tables.restore(pictures.map(({ table }) => table));
  },
);

/** ExcelTS keeps a list of the names of all tables, which has to fit when sheets or tables have come or gone. */
export function relistTables({ native, tables: all }: Book): void {
  const names = (native as unknown as { _tableNames: Set<string> })._tableNames;
  names.clear();
  for (const { name } of all) names.add(name.toLowerCase());
}

function pictureOf(sheet: Worksheet, table: Table): TablePicture {
  const { columns, rows, ...native } = table.native;
  return {
    table,
    listObject: sheet
      .getTables()
      .find((candidate) => (candidate as unknown as { table: NativeTable }).table === table.native),
    native: structuredClone(native),
    rowCount: rows.length,
    columns: columns.map((column) => ({ column, content: { ...column } })),
  };
}
