import { type Area, containsCell, sameArea, type Sheet, wholeSheet } from '../../engine';
import { type Selection, selectArea } from './Selection';
import type { SheetGeometry } from './SheetGeometry';

/**
 * Ctrl+A: the block of filled cells around the active cell; pressed again, or in an empty place, the whole sheet. In
 * a table it is the table's rows first, then the table.
 */
export function selectAround(selection: Selection, sheet: Sheet, geometry: SheetGeometry): Selection {
  const { row, column } = selection.active;
  const table = sheet.tables.at(row, column);
  const around = table ? [table.bodyArea, table.area] : [region(sheet, row, column, geometry)];
  const wider = around.find(
    (area) =>
      containsCell(area, row, column) && !sameArea(area, selection.area) && isWider(area, selection.area),
  );
  return selectArea(wider ?? wholeSheet, selection.active);
}

function isWider(area: Area, present: Area): boolean {
  return (
    area.top <= present.top &&
    area.left <= present.left &&
    area.bottom >= present.bottom &&
    area.right >= present.right
  );
}

/** The block of filled cells around a cell: grows from it until an empty border surrounds it. */
export function region(sheet: Sheet, row: number, column: number, geometry: SheetGeometry): Area {
  const used = sheet.usedArea(true);
  let area: Area = { top: row, left: column, bottom: row, right: column };
  if (!used) return area;
  const limit = { bottom: geometry.rows.count - 1, right: geometry.columns.count - 1 };
  for (;;) {
    const next = {
      top: area.top > 0 && isFilledRow(sheet, area.top - 1, area, limit.right) ? area.top - 1 : area.top,
      bottom:
        area.bottom < used.bottom && isFilledRow(sheet, area.bottom + 1, area, limit.right)
          ? area.bottom + 1
          : area.bottom,
      left:
        area.left > 0 && isFilledColumn(sheet, area.left - 1, area, limit.bottom) ? area.left - 1 : area.left,
      right:
        area.right < used.right && isFilledColumn(sheet, area.right + 1, area, limit.bottom)
          ? area.right + 1
          : area.right,
    };
    if (sameArea(next, area)) return area;
    area = next;
  }
}

/** Corners count: a block may go on diagonally. */
function isFilledRow(sheet: Sheet, row: number, area: Area, last: number): boolean {
  for (let column = Math.max(0, area.left - 1); column <= Math.min(last, area.right + 1); column++) {
    if (!sheet.isEmpty(row, column)) return true;
  }
  return false;
}

function isFilledColumn(sheet: Sheet, column: number, area: Area, last: number): boolean {
  for (let row = Math.max(0, area.top - 1); row <= Math.min(last, area.bottom + 1); row++) {
    if (!sheet.isEmpty(row, column)) return true;
  }
  return false;
}
