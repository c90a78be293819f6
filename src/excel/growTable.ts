import type { TableGrowth } from '../app/workbookGateway';
import type { CellInput } from '../layout/cell';
import type { TableColumn, TableRow } from '../layout/types';
import { everyCell } from './writeFormat';
import { fitRows, writeTableFormats, writeTableFormulas, writeTypedCells } from './writeTable';

/** A column that a team added: it is left empty in new rows. */
const unknownColumn: TableColumn = { header: '', content: { kind: 'typed' }, format: {}, helper: false };

const blank: CellInput = { kind: 'blank' };

/** Queues the new size of a table and the typed cells of its new rows. Formulas come with `fillGrowth`. */
export function growTable(context: Excel.RequestContext, growth: TableGrowth): void {
  const { table, rows } = growth;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const height = 1 + table.rows.length + rows.length;
  context.workbook.tables
    .getItem(table.name)
    .resize(sheet.getRangeByIndexes(table.row, table.column, height, table.headers.length));
  const arranged = arrange(growth);
  const body = newRows(sheet, growth);
  // The table may have given its new rows the format of texts, in which the apostrophe that marks a text would stay visible.
  body.numberFormat = everyCell('General');
  writeTypedCells(body, arranged.columns, arranged.rows);
}

/**
 * Queues formulas and looks of the new rows. Validation is copied down from the row above, because Excel does not
 * promise to extend it when a table is resized.
 */
export function fillGrowth(context: Excel.RequestContext, growth: TableGrowth): void {
  const { table } = growth;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const body = newRows(sheet, growth);
  if (table.rows.length > 0) {
    body.copyFrom(
      sheet.getRangeByIndexes(table.row + table.rows.length, table.column, 1, table.headers.length),
      'Formats',
    );
  }
  const { columns, rows } = arrange(growth);
  writeTableFormulas(body, columns, rows);
  writeTableFormats(body, columns);
  fitRows(body, columns);
}

/** Queues the way back: the size before, and nothing in the rows that were added. */
export function shrinkTable(context: Excel.RequestContext, { table, rows }: TableGrowth): void {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const width = table.headers.length;
  const kept = Math.max(1, table.rows.length);
  context.workbook.tables
    .getItem(table.name)
    .resize(sheet.getRangeByIndexes(table.row, table.column, 1 + kept, width));
  sheet.getRangeByIndexes(table.row + 1 + table.rows.length, table.column, rows.length, width).clear('All');
}

function newRows(sheet: Excel.Worksheet, { table, rows }: TableGrowth): Excel.Range {
  return sheet.getRangeByIndexes(
    table.row + 1 + table.rows.length,
    table.column,
    rows.length,
    table.headers.length,
  );
}

/** Columns and cells in the order in which the table has them now. */
function arrange({ table, columns, rows }: TableGrowth): {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
} {
  const positions = table.headers.map((header) => columns.findIndex((column) => column.header === header));
  return {
    columns: positions.map((position) => columns[position] ?? unknownColumn),
    rows: rows.map((row) => ({ cells: positions.map((position) => row.cells[position] ?? blank) })),
  };
}
