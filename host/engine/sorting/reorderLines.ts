import { type Area, cellsOf, type CellPosition, containsCell } from '../area';
import type { Cell } from '../excelts';
import { forEachCell } from '../nativeCells';
import { reorderLinks } from '../moveLinks';
import { movedFormula } from '../references';
import { relocate } from '../relocate';
import type { Sheet } from '../Sheet';

/**
 * Puts the rows (or columns) of an area into another order: cells move with their formats, notes and comments, and the
 * relative addresses of their formulas move with them. Borders, validation, conditional formats and sizes stay in their place.
 *
 * @param places for each row (or column) of the sheet that moves, the one that it comes to.
 */
export function reorderLines(
  sheet: Sheet,
  area: Area,
  axis: 'rows' | 'columns',
  places: ReadonlyMap<number, number>,
): void {
  const placeOf = ({ row, column }: CellPosition): CellPosition =>
    axis === 'rows' ? { row: places.get(row) ?? row, column } : { row, column: places.get(column) ?? column };
  const formulas = movedFormulas(sheet, area, placeOf);
  const borders = bordersOf(sheet, area);
  sheet.book.batch(() => {
    sheet.comments.moved((cell) => {
      if (!containsCell(area, cell.top, cell.left)) return cell;
      const { row, column } = placeOf({ row: cell.top, column: cell.left });
      return { top: row, bottom: row, left: column, right: column };
    });
    reorderLinks(sheet, area, placeOf);
    relocate(sheet.native, area, area, placeOf);
    if (borders.size > 0) putBorders(sheet, area, borders);
    sheet.edited(area);
    for (const { row, column, formula } of formulas) sheet.setInput(row, column, formula);
    sheet.book.announce({ type: 'formatChanged', sheet, area });
  });
}

function movedFormulas(
  sheet: Sheet,
  area: Area,
  placeOf: (cell: CellPosition) => CellPosition,
): (CellPosition & { formula: string })[] {
  const moved: (CellPosition & { formula: string })[] = [];
  for (const { row, column } of cellsOf(area)) {
    if (!sheet.isFormula(row, column)) continue;
    const place = placeOf({ row, column });
    const before = String(sheet.input(row, column));
    const formula = movedFormula(before, place.row - row, place.column - column);
    if (formula !== before) moved.push({ ...place, formula });
  }
  return moved;
}

type Border = Cell['style']['border'];

function bordersOf(sheet: Sheet, area: Area): ReadonlyMap<string, Border> {
  const borders = new Map<string, Border>();
  forEachCell(sheet.native, area, (cell) => {
    if (cell.style.border) borders.set(cell.address, cell.style.border);
  });
  return borders;
}

function putBorders(sheet: Sheet, area: Area, borders: ReadonlyMap<string, Border>): void {
  for (const { row, column } of cellsOf(area)) {
    const cell = sheet.native.getCell(row + 1, column + 1);
    const border = borders.get(cell.address);
    if (cell.style.border === border) continue;
    const style = { ...cell.style };
    delete style.border;
    cell.style = border ? { ...style, border } : style;
  }
}
