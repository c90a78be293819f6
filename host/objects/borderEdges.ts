import {
  type Area,
  type BorderEdge,
  type CellFormatPatch,
  type Diagonal,
  formatsIn,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  type Sheet,
} from '../engine';

/** The sides of the borders of a range: `Excel.BorderIndex`. */
export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof borderSides)[number];

type Edge = 'top' | 'bottom' | 'left' | 'right' | Diagonal;

/** Cells of a sheet and the edge of theirs that is meant. */
export interface EdgePart {
  readonly area: Area;
  readonly edge: Edge;
}

/** The lines at an edge. A line between two cells is one, whichever of them holds it. */
export function edgesOf(sheet: Sheet, part: EdgePart): readonly BorderEdge[] {
  const own = ownEdges(sheet, part);
  const beyond = beside(part);
  if (!beyond || own.some(({ style }) => style !== 'None')) return own;
  const shared = ownEdges(sheet, beyond);
  return shared.some(({ style }) => style !== 'None') ? shared : own;
}

/** Draws an edge in the cells of the range; the cells beside give up what they had there. */
export function drawEdge(sheet: Sheet, part: EdgePart, change: Partial<BorderEdge>): void {
  const [first, ...others] = edgesOf(sheet, part);
  const isOne = first !== undefined && others.every((edge) => edge.style === first.style);
  const beyond = beside(part);
  sheet.setFormat(
    part.area,
    edgePatch(part.edge, isOne && first.style !== 'None' ? { ...first, ...change } : change),
  );
  if (beyond && ownEdges(sheet, beyond).some(({ style }) => style !== 'None')) {
    sheet.setFormat(beyond.area, edgePatch(beyond.edge, { style: 'None' }));
  }
}

function ownEdges(sheet: Sheet, { area, edge }: EdgePart): readonly BorderEdge[] {
  return formatsIn(sheet, area).map((format) =>
    edge === 'down' || edge === 'up' ? format.diagonals[edge] : format.borders[edge],
  );
}

/** The cells on the other side of an edge; null at the end of the sheet, and for diagonals. */
function beside({ area, edge }: EdgePart): EdgePart | null {
  const { top, left, bottom, right } = area;
  const across: Partial<Record<Edge, EdgePart>> = {
    top: { area: { ...area, top: top - 1, bottom: bottom - 1 }, edge: 'bottom' },
    bottom: { area: { ...area, top: top + 1, bottom: bottom + 1 }, edge: 'top' },
    left: { area: { ...area, left: left - 1, right: right - 1 }, edge: 'right' },
    right: { area: { ...area, left: left + 1, right: right + 1 }, edge: 'left' },
  };
  const other = across[edge];
  return other && isOnSheet(other.area) ? other : null;
}

/** The patch of a format that changes one edge. */
function edgePatch(edge: Edge, change: Partial<BorderEdge>): CellFormatPatch {
  return edge === 'down' || edge === 'up'
    ? { diagonals: { [edge]: change } }
    : { borders: { [edge]: change } };
}

/** The cells that a side of some rectangles touches. */
export function partsOf(areas: readonly Area[], side: BorderSide): EdgePart[] {
  return areas.flatMap((area) => partsOfArea(area, side));
}

/** The cells that a side touches, with the edge of theirs that it is. */
function partsOfArea(area: Area, side: BorderSide): EdgePart[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
    case 'EdgeBottom':
      // Whole columns end where the sheet does: no cell there is worth keeping for its line.
      return isWholeColumns(area) ? [] : [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge: 'left' }];
    case 'EdgeRight':
      return isWholeRows(area) ? [] : [{ area: { ...area, left: area.right }, edge: 'right' }];
    case 'InsideHorizontal':
      if (isWholeColumns(area)) return [{ area, edge: 'bottom' }];
      return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' }];
    case 'InsideVertical':
      if (isWholeRows(area)) return [{ area, edge: 'right' }];
      return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, edge: 'right' }];
    case 'DiagonalDown':
      return [{ area, edge: 'down' }];
    case 'DiagonalUp':
      return [{ area, edge: 'up' }];
  }
}
