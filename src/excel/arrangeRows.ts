import type { RowMove, RowRemoval, TableSort } from '../app/workbookGateway';

/** Queues the removal of rows, the last first, so that the others keep their place until they are removed. */
export function removeRows(context: Excel.RequestContext, { table, rows }: RowRemoval): void {
  const { rows: bodyRows } = context.workbook.tables.getItem(table.name);
  for (const row of [...rows].sort((one, other) => other - one)) bodyRows.getItemAt(row).delete();
}

/**
 * Queues the move of a row as a person does it, by cutting it out and putting it in: what stands in it keeps pointing where it
 * pointed, and comments, formats and a team's own columns come along.
 */
export function moveRow(context: Excel.RequestContext, { table, from, to }: RowMove): void {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const { rows } = context.workbook.tables.getItem(table.name);
  const rowAt = (index: number) =>
    sheet.getRangeByIndexes(table.row + 1 + index, table.column, 1, table.headers.length);
  const goesUp = to < from;
  const inserted = goesUp ? to : to + 1;
  const left = goesUp ? from + 1 : from;
  rows.add(inserted, undefined, true);
  rowAt(left).moveTo(rowAt(inserted));
  rows.getItemAt(left).delete();
}

/**
 * Puts tables in order, in a sync of its own: the columns by which they are sorted hold formulas that must have been calculated
 * after everything that was written before.
 */
export async function sortTables(context: Excel.RequestContext, sorts: readonly TableSort[]): Promise<void> {
  if (sorts.length === 0) return;
  context.workbook.application.calculate('Recalculate');
  for (const { table, header } of sorts) {
    const key = table.headers.indexOf(header);
    if (key >= 0) context.workbook.tables.getItem(table.name).sort.apply([{ key, ascending: true }]);
  }
  await context.sync();
}
