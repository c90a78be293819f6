import { type Area, areaOf, type CellPosition, MAX_COLUMNS, MAX_ROWS, sameArea } from '../area';
import type { Sheet } from '../Sheet';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The block of filled cells around a cell, up to empty rows and columns on every side; diagonal neighbours count. */
export function surroundingRegion(sheet: Sheet, row: number, column: number): Area {
  const used = sheet.usedArea(true);
  let area = areaOf(row, column);
  if (!used) return area;
  for (;;) {
    const [top, bottom] = [Math.max(0, area.top - 1), Math.min(MAX_ROWS - 1, area.bottom + 1)];
    const [left, right] = [Math.max(0, area.left - 1), Math.min(MAX_COLUMNS - 1, area.right + 1)];
    const hasIn = (part: Area) => isFilled(sheet, part, used);
    const wider = {
      top: hasIn({ top, bottom: top, left, right }) ? top : area.top,
      bottom: hasIn({ top: bottom, bottom, left, right }) ? bottom : area.bottom,
      left: hasIn({ top, bottom, left, right: left }) ? left : area.left,
      right: hasIn({ top, bottom, left: right, right }) ? right : area.right,
    };
    if (sameArea(wider, area)) return area;
    area = wider;
  }
}

function isFilled(sheet: Sheet, part: Area, used: Area): boolean {
  const bottom = Math.min(part.bottom, used.bottom);
  const right = Math.min(part.right, used.right);
  for (let row = Math.max(part.top, used.top); row <= bottom; row += 1) {
    for (let column = Math.max(part.left, used.left); column <= right; column += 1) {
      if (!sheet.isEmpty(row, column)) return true;
    }
  }
  return false;
}

/**
 * Where Ctrl and an arrow key lead from a cell: to the last filled cell of its run, else to the next filled cell, else to
 * the edge of the sheet. Hidden rows and columns are passed over.
 */
export function edgeFrom(sheet: Sheet, from: CellPosition, direction: Direction): CellPosition {
  const isVertical = direction === 'up' || direction === 'down';
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  const last = isVertical ? MAX_ROWS - 1 : MAX_COLUMNS - 1;
  const used = sheet.usedArea(true);
  const usedLast = used ? (isVertical ? used.bottom : used.right) : -1;
  const cellAt = (index: number): CellPosition =>
    isVertical ? { row: index, column: from.column } : { row: from.row, column: index };
  const isShown = (index: number) => (isVertical ? !sheet.isRowHidden(index) : !sheet.isColumnHidden(index));
  const isFull = (index: number) => {
    const { row, column } = cellAt(index);
    return !sheet.isEmpty(row, column);
  };
  const next = (index: number): number | null => {
    for (let at = index + step; at >= 0 && at <= last; at += step) if (isShown(at)) return at;
    return null;
  };
  let at = isVertical ? from.row : from.column;
  const first = next(at);
  if (first === null) return from;
  if (isFull(at) && isFull(first)) {
    for (let to = next(at); to !== null && isFull(to); to = next(at)) at = to;
    return cellAt(at);
  }
  const isBeyond = (index: number) => (step === 1 ? index > usedLast : index < 0);
  for (let to: number | null = first; to !== null && !isBeyond(to); to = next(to)) {
    if (isFull(to)) return cellAt(to);
  }
  return cellAt(lastShown(step === 1 ? last : 0, -step, isShown));
}

function lastShown(from: number, step: number, isShown: (index: number) => boolean): number {
  let index = from;
  while (index > 0 && index < MAX_ROWS && !isShown(index)) index += step;
  return index;
}
