import { type Area, areaOf, type CellPosition, formatAddress, type Sheet } from '../../engine';
import type { GridParts } from './GridParts';

/** Alt and = : proposes the sum of the numbers above, else of those to the left, for the person to confirm. */
export function autoSum({ workspace, editor, cellEditor }: GridParts): void {
  const { sheet, selection } = workspace;
  const summed = numbersBefore(sheet, selection.active);
  editor.start('edit', cellEditor, summed ? `=SUM(${formatAddress(summed)})` : '=SUM()');
  if (!summed) cellEditor.putCaret('=SUM('.length);
}

function numbersBefore(sheet: Sheet, { row, column }: CellPosition): Area | undefined {
  let top = row;
  while (top > 0 && isNumber(sheet, top - 1, column)) top--;
  if (top < row) return areaOf(top, column, row - top, 1);
  let left = column;
  while (left > 0 && isNumber(sheet, row, left - 1)) left--;
  return left < column ? areaOf(row, left, 1, column - left) : undefined;
}

function isNumber(sheet: Sheet, row: number, column: number): boolean {
  return typeof sheet.value(row, column) === 'number';
}
