import type { TableReading } from '../workbookGateway';

/** How a message calls a row of a table: by its ID, or by its number on the sheet. */
export function rowName(table: TableReading, row: number): string {
  const id = String(table.rows[row]?.[table.headers.indexOf('ID')] ?? '').trim();
  return id === '' ? `row ${table.row + 2 + row}` : id;
}

/** The rows of a table that hold anything, counted from zero. */
export function filledRows(table: TableReading): readonly number[] {
  return table.rows.flatMap((cells, row) => (cells.some((cell) => cell !== '') ? [row] : []));
}
