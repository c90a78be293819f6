import type { OtherTable } from '../app/check/inspection';
import { ownTables } from './readWorkbook';

/** Reads names, places and headers of the tables that are not called as ours are, in two syncs. */
export async function readOtherTables(context: Excel.RequestContext): Promise<readonly OtherTable[]> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const found = tables.items
    .filter(({ name }) => !ownTables.test(name))
    .map((table) => ({
      name: table.name,
      sheet: table.worksheet.load('name'),
      body: table.getDataBodyRange().load('rowIndex,columnIndex'),
      columns: table.columns.load('items/name'),
    }));
  await context.sync();
  return found.map(({ name, sheet, body, columns }) => ({
    name,
    sheet: sheet.name,
    row: body.rowIndex - 1,
    column: body.columnIndex,
    headers: columns.items.map((column) => column.name),
  }));
}
