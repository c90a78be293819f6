import {
  cellAt,
  isBlank,
  type Cell,
  type CellArea,
  type RecalculatedWorkbook,
  type SheetCells,
} from '../recalculatedWorkbook';

/** A table found by its headers; what a row holds is asked for by header. */
export interface FoundTable {
  readonly sheet: string;
  readonly rows: readonly FoundRow[];
}

/** One row of a table. */
export interface FoundRow {
  /** The cell under a header. @throws when the table has no such header */
  readonly cell: (header: string) => Cell;
  /** Row and column on the sheet, from 0, of the cell under a header. */
  readonly position: (header: string) => { readonly row: number; readonly column: number };
}

/**
 * The table on a sheet of which one row holds all the headers. It ends with the table of that name if the
 * workbook has one, else with the sheet. Rows with nothing under the first of the headers are left out.
 *
 * @throws when there is no such sheet, or no row with the headers on it
 */
export function findTable(
  workbook: RecalculatedWorkbook,
  sheetName: string,
  tableName: string,
  headers: readonly string[],
): FoundTable {
  const sheet = workbook.sheets.get(sheetName);
  if (sheet === undefined) throw new Error(`There is no sheet "${sheetName}".`);
  const headerRow = sheet.rows.findIndex((cells) =>
    headers.every((header) => columnOf(cells, header) !== undefined),
  );
  if (headerRow === -1) {
    throw new Error(`No row of sheet "${sheetName}" holds all the headers ${headers.join(', ')}.`);
  }
  const last = lastRow(sheet, headerRow, workbook.tables.get(tableName));
  const rows: FoundRow[] = [];
  for (let row = headerRow + 1; row <= last; row += 1) {
    const found = rowOf(sheet, headerRow, row);
    if (!isBlank(found.cell(headers[0] ?? ''))) rows.push(found);
  }
  return { sheet: sheetName, rows };
}

function rowOf(sheet: SheetCells, headerRow: number, row: number): FoundRow {
  const position = (header: string) => {
    const column = columnOf(sheet.rows[headerRow] ?? [], header);
    if (column === undefined)
      throw new Error(`The table on sheet "${sheet.name}" has no column "${header}".`);
    return { row, column };
  };
  return { position, cell: (header) => cellAt(sheet, row, position(header).column) };
}

function columnOf(cells: readonly Cell[], header: string): number | undefined {
  const index = cells.findIndex((cell) => cell.type === 'text' && cell.value === header);
  return index === -1 ? undefined : index;
}

function lastRow(sheet: SheetCells, headerRow: number, area: CellArea | undefined): number {
  const named = area?.sheet === sheet.name && area.top === headerRow;
  return named ? area.bottom : sheet.rows.length - 1;
}
