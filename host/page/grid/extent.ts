import { MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../engine';

/** The last row and column that the scroll bars reach. Like Excel's it grows as one goes on. */
export interface Extent {
  readonly row: number;
  readonly column: number;
}

const rowsBeyond = 40;
const columnsBeyond = 12;

/** A little more than what is used. */
export function startExtent(sheet: Sheet): Extent {
  const used = sheet.usedArea();
  return growExtent({ row: 60, column: 25 }, used?.bottom ?? 0, used?.right ?? 0);
}

/** Makes room beyond a cell. */
export function growExtent(extent: Extent, row: number, column: number): Extent {
  return {
    row: Math.min(MAX_ROWS - 1, Math.max(extent.row, row + rowsBeyond)),
    column: Math.min(MAX_COLUMNS - 1, Math.max(extent.column, column + columnsBeyond)),
  };
}
