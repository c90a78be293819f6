import { type Area, wholeSheet } from './area';
import { isEmptyCell } from './cells';
import type { Worksheet } from './excelts';
import { existingRows, rowParts } from './nativeCells';

/**
 * The smallest area around all cells that hold something or, unless `valuesOnly`, have a format of their own. With `within`,
 * only the cells of that area are looked at.
 */
export function usedArea(sheet: Worksheet, valuesOnly: boolean, within: Area = wholeSheet): Area | null {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  existingRows(sheet).forEach((row, index) => {
    if (!row || index < within.top || index > within.bottom) return;
    const cells = rowParts(row)._cells;
    const counts = (cell: (typeof cells)[number]) =>
      cell !== undefined && (!isEmptyCell(cell) || (!valuesOnly && Object.keys(cell.style).length > 0));
    // Looks from both ends: rows are mostly full, so few cells are visited.
    const end = Math.min(cells.length - 1, within.right);
    let first = within.left;
    while (first <= end && !counts(cells[first])) first += 1;
    if (first > end) return;
    let last = end;
    while (!counts(cells[last])) last -= 1;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  return top < 0 ? null : { top, left, bottom, right };
}
