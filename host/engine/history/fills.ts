import { type Area, parseAddress } from '../area';
import type { Book } from '../Book';
import type { Cell, Worksheet } from '../excelts';
import { existingRows, forEachCell, rowParts } from '../nativeCells';
import { reachOf } from './cellPicture';

/** Areas of a sheet that a formula in their first cell fills: spills and array formulas. */
export type Fills = ReadonlyMap<Worksheet, readonly Area[]>;

/** What formulas fill at present, in the whole workbook. */
export function fillsOf(book: Book): Fills {
  const fills = new Map<Worksheet, Area[]>();
  const add = (sheet: Worksheet, { top, left, bottom, right }: Area): void => {
    if (top === bottom && left === right) return;
    const areas = fills.get(sheet) ?? [];
    areas.push({ top, left, bottom, right });
    fills.set(sheet, areas);
  };
  if (!book.calculation.outOfDate) {
    for (const { sheet, ...area } of book.calculation.spilledAreas) add(sheet, area);
    return fills;
  }
  // While nothing is calculated, the formulas themselves say how far they reached when they last were.
  for (const { native } of book.sheets) {
    eachFormula(native, (cell) => {
      const area = parseAddress(reachOf(cell) ?? '');
      if (area) add(native, area);
    });
  }
  return fills;
}

/** Whether a formula elsewhere gives a cell its value. */
export function isFilled(fills: readonly Area[], row: number, column: number): boolean {
  return fills.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

/** Empties what formulas fill, so that cells can be put elsewhere; they fill again when calculated. */
export function emptyFills(book: Book): void {
  book.calculation.withdrawSpills();
  for (const [sheet, areas] of fillsOf(book)) {
    for (const area of areas) {
      forEachCell(sheet, area, (cell, row, column) => {
        if (row !== area.top || column !== area.left) cell.value = null;
      });
    }
  }
}

function eachFormula(sheet: Worksheet, visit: (cell: Cell) => void): void {
  for (const row of existingRows(sheet)) {
    for (const cell of row ? rowParts(row)._cells : []) if (cell?.formula) visit(cell);
  }
}
