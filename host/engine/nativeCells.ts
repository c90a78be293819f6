import type { Area } from './area';
import type { Cell, Row, Worksheet } from './excelts';

/** Parts of ExcelTS that it keeps to itself, as of 10.2.0: its own ways to move cells lose styles, notes and formulas. */
interface WorksheetParts {
  _rows: (Row | undefined)[];
  _columns: Worksheet['columns'];
  _merges: Record<string, { top: number; left: number; bottom: number; right: number }>;
}
interface RowParts {
  _number: number;
  _cells: (Cell | undefined)[];
}
interface CellParts {
  _row: Row;
  _column: Worksheet['columns'][number];
  _address: string;
  _value: { address: string };
}

export function worksheetParts(sheet: Worksheet): WorksheetParts {
  return sheet as unknown as WorksheetParts;
}

export function rowParts(row: Row): RowParts {
  return row as unknown as RowParts;
}

export function cellParts(cell: Cell): CellParts {
  return cell as unknown as CellParts;
}

/** Visits the cells that exist in an area, empty ones that only carry a format too. */
export function forEachCell(
  sheet: Worksheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const rows = worksheetParts(sheet)._rows;
  const bottom = Math.min(area.bottom, rows.length - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    const found = rows[row];
    if (!found) continue;
    const cells = rowParts(found)._cells;
    const right = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= right; column += 1) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** The rows that exist, with gaps. */
export function existingRows(sheet: Worksheet): readonly (Row | undefined)[] {
  return worksheetParts(sheet)._rows;
}
