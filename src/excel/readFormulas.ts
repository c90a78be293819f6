import type { ColumnFormulas, ColumnOfTable, RawCell } from '../app/workbookGateway';

/** Reads the formulas of columns by table and header, of all rows or of the first, in two syncs. */
export async function readFormulas(
  context: Excel.RequestContext,
  columns: readonly ColumnOfTable[],
  rows: 'all' | 'first' = 'all',
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
    .map(({ table, header, column }) => {
      const body = column.getDataBodyRange();
      return { table, header, body: (rows === 'all' ? body : body.getCell(0, 0)).load('formulas') };
    });
  await context.sync();
  return present.map(({ table, header, body }) => ({
    table,
    header,
    formulas: (body.formulas as RawCell[][]).map(([formula = '']) => formula),
  }));
}
