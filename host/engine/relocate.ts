import { type Area, cellsOf, type CellPosition, formatCell } from './area';
import type { Cell, Worksheet } from './excelts';
import { cellParts, existingRows, rowParts } from './nativeCells';

/** For the engine's own classes: takes the stored cells of an area out, empties another one, and puts them down at their new places. */
export function relocate(
  sheet: Worksheet,
  from: Area,
  emptied: Area,
  placeOf: (cell: CellPosition) => CellPosition,
  onto: Worksheet = sheet,
): void {
  const taken = [...cellsOf(from)].map((position) => ({
    cell: takeOut(sheet, position),
    ...placeOf(position),
  }));
  for (const position of cellsOf(emptied)) takeOut(onto, position);
  for (const { cell, row, column } of taken) if (cell) putDown(onto, cell, row, column);
}

function takeOut(sheet: Worksheet, { row, column }: CellPosition): Cell | undefined {
  const cells = rowCells(sheet, row);
  const cell = cells?.[column];
  if (cells && column < cells.length) cells[column] = undefined;
  return cell;
}

function putDown(sheet: Worksheet, cell: Cell, row: number, column: number): void {
  const target = sheet.getRow(row + 1);
  const address = formatCell(row, column);
  rowParts(target)._cells[column] = cell;
  const parts = cellParts(cell);
  parts._row = target;
  parts._column = sheet.getColumn(column + 1);
  parts._address = address;
  parts._value.address = address;
}

function rowCells(sheet: Worksheet, row: number): (Cell | undefined)[] | undefined {
  const found = existingRows(sheet)[row];
  return found && rowParts(found)._cells;
}
