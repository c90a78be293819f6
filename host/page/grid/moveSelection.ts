import { type CellPosition, type Sheet } from '../../engine';
import type { Axis } from './Axis';
import type { Direction, Reach } from './gridCommand';
import { jump } from './jump';
import { cellArea, selectCell, type Selection, selectTo } from './Selection';
import type { SheetGeometry } from './SheetGeometry';

/** What a movement depends on. */
export interface Ground {
  readonly sheet: Sheet;
  readonly geometry: SheetGeometry;
  /** Rows and columns of a screen, for Page Up and Page Down. */
  readonly page: { readonly rows: number; readonly columns: number };
}

export interface Movement {
  readonly direction: Direction;
  readonly reach: Reach;
  /** With Shift: the area grows or shrinks, the active cell stays. */
  readonly extend: boolean;
}

const steps: Readonly<Record<Direction, { readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }>> = {
  up: { rows: -1, columns: 0 },
  down: { rows: 1, columns: 0 },
  left: { rows: 0, columns: -1 },
  right: { rows: 0, columns: 1 },
};

/** The selection after an arrow key, Home, End or Page key. */
export function moveSelection(selection: Selection, movement: Movement, ground: Ground): Selection {
  const from = movement.extend ? selection.focus : selection.active;
  const to = target(from, movement, ground);
  return movement.extend
    ? selectTo(selection.active, to, ground.geometry.merges)
    : selectCell(to, ground.geometry.mergeAt);
}

function target(from: CellPosition, { direction, reach }: Movement, ground: Ground): CellPosition {
  switch (reach) {
    case 'cell':
      return nextCell(from, direction, ground.geometry);
    case 'block':
      return blockEdge(from, direction, ground);
    case 'page':
      return pageAway(from, direction, ground);
    case 'rowEdge':
      return direction === 'left' ? rowStart(from, ground) : rowEnd(from, ground);
    case 'sheetEdge':
      return direction === 'left' ? sheetStart(ground) : sheetEnd(ground);
  }
}

/** The neighbour of a cell, past hidden lines and out of its merged area. */
export function nextCell(from: CellPosition, direction: Direction, geometry: SheetGeometry): CellPosition {
  const area = cellArea(from, geometry.mergeAt);
  const { rows, columns } = geometry;
  switch (direction) {
    case 'up':
      return { row: rows.next(area.top, -1), column: from.column };
    case 'down':
      return { row: rows.next(area.bottom, 1), column: from.column };
    case 'left':
      return { row: from.row, column: columns.next(area.left, -1) };
    case 'right':
      return { row: from.row, column: columns.next(area.right, 1) };
  }
}

function blockEdge(from: CellPosition, direction: Direction, { sheet, geometry }: Ground): CellPosition {
  const used = sheet.usedArea(true);
  const { rows, columns } = steps[direction];
  if (rows !== 0) {
    const row = jump(from.row, rows, {
      last: geometry.rows.count - 1,
      isFilled: (index) => sheet.value(index, from.column) !== null,
      furthestFilled: rows > 0 ? (used?.bottom ?? -1) : (used?.top ?? Infinity),
    });
    return { row: shownEnd(geometry.rows, from.row, row, rows), column: from.column };
  }
  const step = columns === -1 ? -1 : 1;
  const column = jump(from.column, step, {
    last: geometry.columns.count - 1,
    isFilled: (index) => sheet.value(from.row, index) !== null,
    furthestFilled: step > 0 ? (used?.right ?? -1) : (used?.left ?? Infinity),
  });
  return { row: from.row, column: shownEnd(geometry.columns, from.column, column, step) };
}

/** Where a jump ends that would end on a hidden line: on the last line shown before it, else on the next one after it. */
function shownEnd(axis: Axis, from: number, to: number, step: 1 | -1): number {
  const back = step === 1 ? -1 : 1;
  const before = axis.visibleFrom(to, back);
  const isOnTheWay = before !== undefined && (before - from) * step > 0;
  return (isOnTheWay ? before : axis.visibleFrom(to, step)) ?? from;
}

function pageAway(from: CellPosition, direction: Direction, { geometry, page }: Ground): CellPosition {
  const { rows, columns } = steps[direction];
  const row = Math.min(geometry.rows.count - 1, Math.max(0, from.row + rows * page.rows));
  const column = Math.min(geometry.columns.count - 1, Math.max(0, from.column + columns * page.columns));
  return {
    row: geometry.rows.visibleFrom(row, 1) ?? from.row,
    column: geometry.columns.visibleFrom(column, 1) ?? from.column,
  };
}

/** Home leads to the first cell that scrolls, as in Excel; pressed there, to the first of the row. */
function rowStart(from: CellPosition, { geometry }: Ground): CellPosition {
  const { columns, frozenColumns } = geometry;
  const firstMoving = columns.visibleFrom(frozenColumns, 1) ?? 0;
  const column = from.column > firstMoving ? firstMoving : (columns.visibleFrom(0, 1) ?? 0);
  return { row: from.row, column };
}

function rowEnd(from: CellPosition, { sheet, geometry }: Ground): CellPosition {
  const used = sheet.usedArea(true);
  let column = used?.right ?? 0;
  while (column > 0 && sheet.value(from.row, column) === null) column--;
  return { row: from.row, column: geometry.columns.visibleFrom(column, -1) ?? from.column };
}

function sheetStart({ geometry }: Ground): CellPosition {
  return {
    row: geometry.rows.visibleFrom(geometry.frozenRows, 1) ?? 0,
    column: geometry.columns.visibleFrom(geometry.frozenColumns, 1) ?? 0,
  };
}

function sheetEnd({ sheet, geometry }: Ground): CellPosition {
  const used = sheet.usedArea(true);
  return {
    row: geometry.rows.visibleFrom(used?.bottom ?? 0, -1) ?? 0,
    column: geometry.columns.visibleFrom(used?.right ?? 0, -1) ?? 0,
  };
}
