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

  /** Whether the table has a column of this header. */
  has(header: string): boolean {
    return this.#cells.has(header);
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

const rowsByTable = new WeakMap<TableReading, readonly RowReader[]>();

/** The rows of a table that hold anything; read once for each reading of the workbook. */
export function rowsOf(table: TableReading | undefined): readonly RowReader[] {
  if (!table) return [];
  const known = rowsByTable.get(table);
  if (known) return known;
  const rows = table.rows
    .map((cells, index) => new RowReader(table, cells, index))
    .filter((_row, index) => table.rows[index]?.some((cell) => cell !== ''));
  rowsByTable.set(table, rows);
  return rows;
}

const rowsByTableAndId = new WeakMap<TableReading, ReadonlyMap<string, readonly RowReader[]>>();

/** The rows of a table whose ID is the given one, whatever its case. */
export function rowsWithId(table: TableReading | undefined, id: string): readonly RowReader[] {
  if (!table) return [];
  let byId = rowsByTableAndId.get(table);
  if (!byId) {
    const groups = new Map<string, RowReader[]>();
    for (const row of rowsOf(table)) {
      const key = row.text('ID').toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    byId = groups;
    rowsByTableAndId.set(table, byId);
  }
  return byId.get(id.trim().toLowerCase()) ?? [];
}
