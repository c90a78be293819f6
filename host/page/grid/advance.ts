import { type CellPosition } from '../../engine';
import type { Direction } from './gridCommand';
import { nextCell } from './moveSelection';
import { cellArea, selectCell, type Selection } from './Selection';
import type { SheetGeometry } from './SheetGeometry';

/**
 * Where Enter and Tab lead: inside a selected area through its cells, line by line and round again; from a single
 * cell to its neighbour.
 *
 * @param returnColumn the column in which a row of Tabs began: Enter leads below it.
 */
export function advance(
  selection: Selection,
  direction: Direction,
  geometry: SheetGeometry,
  returnColumn?: number,
): Selection {
  const own = cellArea(selection.active, geometry.mergeAt);
  const isSingle = own.bottom >= selection.area.bottom && own.right >= selection.area.right;
  const startsThere = own.top <= selection.area.top && own.left <= selection.area.left;
  if (!(isSingle && startsThere)) return { ...selection, active: withinArea(selection, direction, geometry) };
  const from = returnColumn === undefined ? selection.active : { ...selection.active, column: returnColumn };
  return selectCell(nextCell(from, direction, geometry), geometry.mergeAt);
}

function withinArea(
  { area, active }: Selection,
  direction: Direction,
  geometry: SheetGeometry,
): CellPosition {
  const byRows = direction === 'left' || direction === 'right';
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const count = width * height;
  let index = byRows
    ? (active.row - area.top) * width + active.column - area.left
    : (active.column - area.left) * height + active.row - area.top;
  // Hidden cells and the covered cells of merged areas are passed over.
  for (let tries = 0; tries < Math.min(count, 100_000); tries++) {
    index = (index + step + count) % count;
    const cell = byRows
      ? { row: area.top + Math.floor(index / width), column: area.left + (index % width) }
      : { row: area.top + (index % height), column: area.left + Math.floor(index / height) };
    if (isStop(cell, geometry)) return cell;
  }
  return active;
}

function isStop(cell: CellPosition, geometry: SheetGeometry): boolean {
  if (geometry.rows.size(cell.row) === 0 || geometry.columns.size(cell.column) === 0) return false;
  const merge = geometry.mergeAt(cell.row, cell.column);
  return !merge || (merge.top === cell.row && merge.left === cell.column);
}
