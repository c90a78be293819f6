import { areaBetween, type Area, boundingArea, type CellPosition, intersect, sameArea } from '../../engine';

/**
 * What a person has selected: the active cell, where typing goes, and the area around it. `focus` is the corner
 * that Shift and the arrow keys move; the anchor is the active cell.
 */
export interface Selection {
  readonly area: Area;
  readonly active: CellPosition;
  readonly focus: CellPosition;
}

/** Merged areas count as one cell: finds the one that holds a cell. */
export type MergeAt = (row: number, column: number) => Area | undefined;

/** The area of a cell: itself, or the merged area that it belongs to. */
export function cellArea(cell: CellPosition, mergeAt: MergeAt): Area {
  return (
    mergeAt(cell.row, cell.column) ?? {
      top: cell.row,
      left: cell.column,
      bottom: cell.row,
      right: cell.column,
    }
  );
}

/** A single cell; in a merged area, the whole of it. */
export function selectCell(cell: CellPosition, mergeAt: MergeAt): Selection {
  const area = cellArea(cell, mergeAt);
  const active = { row: area.top, column: area.left };
  return { area, active, focus: active };
}

/** From the active cell to `focus`, widened until no merged area is cut. */
export function selectTo(active: CellPosition, focus: CellPosition, merges: readonly Area[]): Selection {
  return { area: withWholeMerges(areaBetween(active, focus), merges), active, focus };
}

/** An area with its top-left cell active, or `active` where it lies inside. */
export function selectArea(area: Area, active?: CellPosition): Selection {
  return {
    area,
    active: active ?? { row: area.top, column: area.left },
    focus: { row: area.bottom, column: area.right },
  };
}

function withWholeMerges(area: Area, merges: readonly Area[]): Area {
  const cut = merges.filter((merge) => intersect(area, merge));
  if (cut.length === 0) return area;
  const wider = boundingArea(area, ...cut);
  return sameArea(wider, area) ? area : withWholeMerges(wider, merges);
}
