import { type Area, intersect, isOnSheet, isWholeColumns, isWholeRows } from './area';
import { ExcelError } from './errors';
import type { CellChange } from './events';
import { assertNoMergeCut } from './merges';
import { moveCells, wouldLoseCells } from './moveCells';
import { existingRows, rowParts } from './nativeCells';
import type { Sheet } from './Sheet';
import { affectedArea, type Shift } from './shift';
import { assertWholeArrays } from './wholeArrays';

/** Inserts empty cells; those at and after the area move down or right. New cells look like those before them. */
export function insertCells(sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  const axis = axisOf(area, direction === 'Down' ? 'rows' : 'columns');
  const shift: Shift = { kind: 'insert', axis, area };
  assertPossible(sheet, shift);
  if (wouldLoseCells(sheet.native, shift)) {
    throw new ExcelError(
      'NonBlankCellOffSheet',
      'Cells that hold something would be pushed off the end of the sheet.',
    );
  }
  sheet.book.batch(() => {
    perform(sheet, shift);
    inheritFormats(sheet, shift);
    announce(sheet, shift);
  });
}

/** Deletes cells; those after them move up or left. References to deleted cells become `#REF!`. */
export function deleteCells(sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  const shift: Shift = { kind: 'delete', axis: axisOf(area, direction === 'Up' ? 'rows' : 'columns'), area };
  assertPossible(sheet, shift);
  sheet.book.batch(() => {
    perform(sheet, shift);
    announce(sheet, shift);
  });
}

/** Whole rows always move vertically, whole columns horizontally, whatever the direction says. */
function axisOf(area: Area, asked: Shift['axis']): Shift['axis'] {
  if (isWholeRows(area)) return 'rows';
  return isWholeColumns(area) ? 'columns' : asked;
}

function perform(sheet: Sheet, shift: Shift): void {
  sheet.book.calculation.withdrawSpills();
  // Formulas first: they are read against the areas that rules and tables have before the shift.
  sheet.book.followShift(sheet, shift);
  moveCells(sheet.native, shift);
  // Headers of inserted table columns can be written only now; formulas need them.
  sheet.tables.settle();
  if (shift.kind === 'insert' || !isWhole(shift)) return;
  shrinkFreeze(sheet, shift);
}

function isWhole({ axis, area }: Shift): boolean {
  return axis === 'rows' ? isWholeRows(area) : isWholeColumns(area);
}

function shrinkFreeze(sheet: Sheet, { axis, area }: Shift): void {
  const { freeze } = sheet;
  if (!freeze) return;
  const lost = (first: number, last: number, frozen: number) =>
    Math.max(0, Math.min(last, frozen - 1) - first + 1);
  sheet.freeze =
    axis === 'rows'
      ? { ...freeze, rows: freeze.rows - lost(area.top, area.bottom, freeze.rows) }
      : { ...freeze, columns: freeze.columns - lost(area.left, area.right, freeze.columns) };
}

function assertPossible(sheet: Sheet, shift: Shift): void {
  if (!isOnSheet(shift.area)) throw new ExcelError('InvalidArgument', 'The area lies outside the sheet.');
  const affected = affectedArea(shift);
  // A merged cell on the border of whole rows or columns stretches or shrinks.
  if (!isWhole(shift)) assertNoMergeCut(sheet, affected);
  assertWholeArrays(sheet, affected);
  if (shift.kind === 'delete') assertWholeArrays(sheet, shift.area);
  for (const table of sheet.tables) {
    if (!intersect(table.area, affected) || movesWhole(table.area, shift)) continue;
    throw new ExcelError(
      'InsertDeleteConflict',
      `This would shift a part of the table "${table.name}", which is not possible.`,
    );
  }
}

/** Whether every row (or column) of a table moves by the same amount or not at all. */
function movesWhole(table: Area, { axis, area }: Shift): boolean {
  return axis === 'rows'
    ? table.left >= area.left && table.right <= area.right
    : table.top >= area.top && table.bottom <= area.bottom;
}

function inheritFormats(sheet: Sheet, { axis, area }: Shift): void {
  const { native } = sheet;
  if (axis === 'rows') {
    if (area.top === 0) return;
    const model = existingRows(native)[area.top - 1];
    if (!model) return;
    rowParts(model)
      ._cells.slice(area.left, area.right + 1)
      .forEach((cell, offset) => {
        if (!cell || Object.keys(cell.style).length === 0) return;
        for (let row = area.top; row <= area.bottom; row += 1) {
          native.getRow(row + 1).getCell(area.left + offset + 1).style = cell.style;
        }
      });
    return;
  }
  if (area.left === 0) return;
  if (isWholeColumns(area)) {
    const before = native.columns[area.left - 1];
    for (let column = area.left; before && column <= area.right; column += 1) {
      const definition = native.getColumn(column + 1);
      definition.style = before.style;
      if (before.width !== undefined) definition.width = before.width;
    }
  }
  existingRows(native)
    .slice(area.top, area.bottom + 1)
    .forEach((row) => {
      const model = row?.findCell(area.left);
      if (!row || !model || Object.keys(model.style).length === 0) return;
      for (let column = area.left; column <= area.right; column += 1)
        row.getCell(column + 1).style = model.style;
    });
}

function announce(sheet: Sheet, shift: Shift): void {
  const { axis, kind, area } = shift;
  const whole = isWhole(shift) ? (axis === 'rows' ? 'Row' : 'Column') : 'Cell';
  const change = `${whole}${kind === 'insert' ? 'Inserted' : 'Deleted'}` as CellChange;
  sheet.book.structureChanged();
  const forwards = axis === 'rows' ? 'Down' : 'Right';
  const backwards = axis === 'rows' ? 'Up' : 'Left';
  sheet.book.announce({
    type: 'cellsChanged',
    sheet,
    area,
    change,
    ...(whole === 'Cell' && { shift: kind === 'insert' ? forwards : backwards }),
  });
}
