import { type CellInput } from '../layout/cell';
import type { TableColumn, TableLayout, TableRow } from '../layout/types';
import { officeCell } from './cellText';
import { everyCell, writeFormat } from './writeFormat';

/** Queues header, typed cells and the table object itself. Formulas come later, when every table they name exists. */
export function writeNewTable(sheet: Excel.Worksheet, layout: TableLayout): void {
  const height = Math.max(1, layout.rows.length);
  const headers = [layout.columns.map((column) => officeCell({ kind: 'text', text: column.header }))];
  sheet.getRangeByIndexes(layout.row, layout.column, 1, layout.columns.length).formulas = headers;
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(layout.row, layout.column, height + 1, layout.columns.length),
    true,
  );
  table.name = layout.name;
  table.style = layout.style;
  table.showBandedRows = layout.bandedRows;
  writeTypedCells(bodyOf(sheet, layout), layout.columns, layout.rows);
}

/** Queues the cells that are no formulas. `columns` stand side by side from the left of `body`. */
export function writeTypedCells(
  body: Excel.Range,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): void {
  const typed = (cell: CellInput | undefined): string | number | null =>
    cell === undefined || cell.kind === 'formula' || cell.kind === 'blank' ? null : officeCell(cell);
  const cells = rows.map((row) => columns.map((_column, index) => typed(row.cells[index])));
  if (cells.some((row) => row.some((cell) => cell !== null))) body.formulas = cells;
}

/** Queues the formulas of rows: a calculated column as one text, other formulas cell by cell. */
export function writeTableFormulas(
  body: Excel.Range,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): void {
  if (rows.length === 0) return;
  columns.forEach(({ content }, index) => {
    if (content.kind === 'calculated') {
      body.getColumn(index).formulas = everyCell(content.formula);
      return;
    }
    const formulas = rows.map((row) => formulaOf(row.cells[index]));
    const [first] = formulas;
    if (formulas.every((formula) => formula === null)) return;
    const isSame = typeof first === 'string' && formulas.every((formula) => formula === first);
    body.getColumn(index).formulas = isSame ? everyCell(first) : formulas.map((formula) => [formula]);
  });
}

function formulaOf(cell: CellInput | undefined): string | null {
  return cell?.kind === 'formula' ? cell.formula : null;
}

/** Queues the formats of columns. */
export function writeTableFormats(body: Excel.Range, columns: readonly TableColumn[]): void {
  columns.forEach((column, index) => {
    writeFormat(body.getColumn(index), column.format);
  });
}

/** Queues heights that show every line of columns that wrap: Excel does so by itself only for what a person types. */
export function fitRows(body: Excel.Range, columns: readonly TableColumn[]): void {
  if (columns.some(({ format }) => format.wrapText)) body.format.autofitRows();
}

/** The body of a table that has been laid out; one row at least, since a table cannot have none. */
export function bodyOf(sheet: Excel.Worksheet, layout: TableLayout): Excel.Range {
  return sheet.getRangeByIndexes(
    layout.row + 1,
    layout.column,
    Math.max(1, layout.rows.length),
    layout.columns.length,
  );
}
