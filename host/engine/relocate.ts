import { type Area, cellsOf, type CellPosition, contains, formatCell, isOnSheet } from './area';
import { ExcelError } from './errors';
import type { Cell, Worksheet } from './excelts';
import { followMove } from './followChanges';
import { cellParts, existingRows, rowParts } from './nativeCells';
import type { Sheet } from './Sheet';

/**
 * Cuts cells out and puts them down elsewhere on their sheet, with formats, notes and comments. What pointed at them follows,
 * what pointed at the cells that they cover becomes `#REF!`; conditional formats and validation stay in their place.
 *
 * @param to the top left cell of the new place.
 */
export function moveBlock(sheet: Sheet, from: Area, to: CellPosition): void {
  const [down, across] = [to.row - from.top, to.column - from.left];
  const shifted = (area: Area): Area => ({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + across,
    right: area.right + across,
  });
  const target = shifted(from);
  if (!isOnSheet(target)) throw new ExcelError('InvalidArgument', 'The area lies outside the sheet.');
  if (down === 0 && across === 0) return;
  const follow = (area: Area): Area | null => {
    if (contains(from, area)) return shifted(area);
    return contains(target, area) ? null : area;
  };
  sheet.book.batch(() => {
    sheet.book.calculation.withdrawSpills();
    followMove(sheet.book, sheet, follow);
    sheet.comments.moved(follow);
    relocate(sheet.native, from, target, ({ row, column }) => ({ row: row + down, column: column + across }));
    sheet.book.structureChanged();
    sheet.edited(from);
    sheet.edited(target);
  });
}

/** For the engine's own classes: takes the stored cells of an area out, empties another one, and puts them down at their new places. */
export function relocate(
  sheet: Worksheet,
  from: Area,
  emptied: Area,
  placeOf: (cell: CellPosition) => CellPosition,
): void {
  const taken = [...cellsOf(from)].map((position) => ({
    cell: takeOut(sheet, position),
    ...placeOf(position),
  }));
  for (const position of cellsOf(emptied)) takeOut(sheet, position);
  for (const { cell, row, column } of taken) if (cell) putDown(sheet, cell, row, column);
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
