import type { RawCell, TableReading } from '../workbookGateway';

/** One row of a table, read by header. A header that the table lacks reads as an empty cell. */
export class RowReader {
  readonly index: number;
  readonly #cells: ReadonlyMap<string, RawCell>;

  constructor(table: Pick<TableReading, 'headers'>, cells: readonly RawCell[], index: number) {
    this.index = index;
    this.#cells = new Map(table.headers.map((header, column) => [header, cells[column] ?? '']));
  }

  raw(header: string): RawCell {
    return this.#cells.get(header) ?? '';
  }

  text(header: string): string {
    return String(this.raw(header)).trim();
  }

  /** A number; `undefined` for anything else, an empty cell included. */
  number(header: string): number | undefined {
    const cell = this.raw(header);
    return typeof cell === 'number' ? cell : undefined;
  }
}

/** The rows of a table that hold anything. */
export function rowsOf(table: TableReading | undefined): readonly RowReader[] {
  if (!table) return [];
  return table.rows
    .map((cells, index) => new RowReader(table, cells, index))
    .filter((_row, index) => table.rows[index]?.some((cell) => cell !== ''));
}
