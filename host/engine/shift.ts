import { type Area, intersect, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './area';

/** Cells of a sheet that move because others are inserted or deleted before them. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  /** `rows`: cells move down or up; `columns`: right or left. */
  readonly axis: 'rows' | 'columns';
  /** The cells that are inserted, or deleted. */
  readonly area: Area;
}

/** All cells that move or disappear: from the inserted or deleted ones to the end of the sheet. */
export function affectedArea({ area, axis }: Shift): Area {
  return axis === 'rows' ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
}

/**
 * Where an area is after a shift; null when all of its cells are deleted.
 * An area that reaches beyond the moving band of cells stays, as in Excel.
 */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const { kind, axis, area: edited } = shift;
  if (axis === 'rows') {
    if (area.left < edited.left || area.right > edited.right) return kept(area, shift);
    if (isWholeColumns(area)) return area;
    const span = shiftedSpan(area.top, area.bottom, edited.top, edited.bottom, kind, MAX_ROWS);
    return span && { ...area, top: span[0], bottom: span[1] };
  }
  if (area.top < edited.top || area.bottom > edited.bottom) return kept(area, shift);
  if (isWholeRows(area)) return area;
  const span = shiftedSpan(area.left, area.right, edited.left, edited.right, kind, MAX_COLUMNS);
  return span && { ...area, left: span[0], right: span[1] };
}

/** The area that a cell range of a deletion takes from an area that only partly moves: none, Excel leaves it. */
function kept(area: Area, { kind, area: edited }: Shift): Area | null {
  const common = intersect(area, edited);
  const swallowed =
    kind === 'delete' &&
    common?.top === area.top &&
    common.bottom === area.bottom &&
    common.left === area.left &&
    common.right === area.right;
  return swallowed ? null : area;
}

function shiftedSpan(
  first: number,
  last: number,
  from: number,
  to: number,
  kind: Shift['kind'],
  limit: number,
): readonly [number, number] | null {
  const count = to - from + 1;
  if (kind === 'insert') {
    const start = first >= from ? first + count : first;
    const end = last >= from ? last + count : last;
    return start < limit ? [start, Math.min(end, limit - 1)] : null;
  }
  if (first >= from && last <= to) return null;
  const start = first < from ? first : first <= to ? from : first - count;
  const end = last < from ? last : last <= to ? from - 1 : last - count;
  return [start, end];
}
