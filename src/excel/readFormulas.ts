import type { ColumnFormulas, ColumnOfTable, RawCell } from '../app/workbookGateway';

/** Reads the formulas of columns by table and header, in two syncs. */
export async function readFormulas(
  context: Excel.RequestContext,
  columns: readonly ColumnOfTable[],
): Promise<readonly ColumnFormulas[]> {
  const found = columns.map(({ table, header }) => ({
    table,
    header,
    column: context.workbook.tables
      .getItemOrNullObject(table)
      .columns.getItemOrNullObject(header)
      .load('name'),
  }));
  await context.sync();
  const present = found
    .filter(({ column }) => !column.isNullObject)
    .map(({ table, header, column }) => ({
      table,
      header,
      body: column.getDataBodyRange().load('formulas'),
    }));
  await context.sync();
  return present.map(({ table, header, body }) => ({
    table,
    header,
    formulas: (body.formulas as RawCell[][]).map(([formula = '']) => formula),
  }));
}
