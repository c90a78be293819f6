import type { Area } from '../area';
import type { Cell, Worksheet } from '../excelts';
import { ValueType } from '../excelts';
import { pictureOfColumns, putColumns } from '../history/columnPicture';
import { isFilled } from '../history/fills';
import { putLook } from '../history/rowPicture';
import { mergedAreas } from '../merges';
import { mergeTogether } from '../moveCells';
import { existingRows, rowParts } from '../nativeCells';

/**
 * Copies cells with formats and notes, rows, columns and merged areas to an empty worksheet. Formulas keep their text.
 * `fills`: areas that a formula in their first cell fills; the copy's formula will fill them anew.
 */
export function copyCells(from: Worksheet, to: Worksheet, fills: readonly Area[]): void {
  putColumns(to, pictureOfColumns(from, []));
  for (const [index, row] of existingRows(from).entries()) {
    if (!row) continue;
    const copy = to.getRow(index + 1);
    const { height, customHeight, hidden, outlineLevel, style } = row;
    putLook(copy, { height, customHeight, hidden, outlineLevel, style });
    for (const [column, cell] of rowParts(row)._cells.entries()) {
      if (cell) copyCell(cell, copy.getCell(column + 1), isFilled(fills, index, column));
    }
  }
  mergeTogether(to, mergedAreas(from));
}

function copyCell(cell: Cell, copy: Cell, isFilledByFormula: boolean): void {
  const holdsValue = (cell.type as ValueType) !== ValueType.Merge && !isFilledByFormula;
  if (holdsValue) {
    const model = { ...cell.model };
    delete (model as { style?: unknown }).style;
    copy.model = structuredClone(model);
  }
  // Cells with the same look share one style.
  copy.style = cell.style;
}
