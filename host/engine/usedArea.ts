import type { Area } from './area';
import { isEmptyCell } from './cells';
import type { Worksheet } from './excelts';
import { existingRows, rowParts } from './nativeCells';

/** The smallest area around all cells that hold something or, unless `valuesOnly`, have a format of their own. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean): Area | null {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  existingRows(sheet).forEach((row, index) => {
    if (!row) return;
    const cells = rowParts(row)._cells;
    const counts = (cell: (typeof cells)[number]) =>
      cell !== undefined && (!isEmptyCell(cell) || (!valuesOnly && Object.keys(cell.style).length > 0));
    // Looks from both ends: rows are mostly full, so few cells are visited.
    let first = 0;
    while (first < cells.length && !counts(cells[first])) first += 1;
    if (first === cells.length) return;
    let last = cells.length - 1;
    while (!counts(cells[last])) last -= 1;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  return top < 0 ? null : { top, left, bottom, right };
}
