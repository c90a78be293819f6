import { type CellInput } from '../layout/cell';
import type { TableLayout, TableRow } from '../layout/types';
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
  writeTypedCells(bodyOf(sheet, layout, 0, layout.rows.length), layout, layout.rows);
}

/** Queues the cells that are no formulas. */
export function writeTypedCells(body: Excel.Range, layout: TableLayout, rows: readonly TableRow[]): void {
  if (rows.length === 0) return;
  const typed = (cell: CellInput): string | number | null =>
    cell.kind === 'formula' || cell.kind === 'blank' ? null : officeCell(cell);
  body.formulas = rows.map((row) => row.cells.map(typed));
}

/** Queues the formulas of the given rows: a calculated column as one text, other formulas cell by cell. */
export function writeTableFormulas(body: Excel.Range, layout: TableLayout, rows: readonly TableRow[]): void {
  if (rows.length === 0) return;
  layout.columns.forEach((column, index) => {
    if (column.content.kind === 'calculated') {
      body.getColumn(index).formulas = everyCell(column.content.formula);
      return;
    }
    const inputs = rows.map((row) => row.cells[index]);
    const formulas = inputs.map((input) => [input?.kind === 'formula' ? input.formula : null]);
    if (formulas.every(([formula]) => formula === null)) return;
    const [first] = formulas[0] ?? [];
    if (typeof first === 'string' && formulas.every(([formula]) => formula === first)) {
      body.getColumn(index).formulas = everyCell(first);
    } else {
      body.getColumn(index).formulas = formulas;
    }
  });
}

/** Queues the formats of the columns. */
export function writeTableFormats(body: Excel.Range, layout: TableLayout): void {
  layout.columns.forEach((column, index) => {
    writeFormat(body.getColumn(index), column.format);
  });
}

/** The body of a table that has been laid out, from a row on. */
export function bodyOf(
  sheet: Excel.Worksheet,
  layout: TableLayout,
  from: number,
  rowCount: number,
): Excel.Range {
  return sheet.getRangeByIndexes(
    layout.row + 1 + from,
    layout.column,
    Math.max(1, rowCount),
    layout.columns.length,
  );
}
