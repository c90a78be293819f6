import type { Area } from '../../engine';

/** The area that a drag of the fill handle to a cell covers: the selection, longer in the direction dragged furthest. */
export function dragFillArea(source: Area, to: { readonly row: number; readonly column: number }): Area {
  const down = Math.max(to.row - source.bottom, source.top - to.row, 0);
  const across = Math.max(to.column - source.right, source.left - to.column, 0);
  if (down === 0 && across === 0) return source;
  return down >= across
    ? { ...source, top: Math.min(source.top, to.row), bottom: Math.max(source.bottom, to.row) }
    : { ...source, left: Math.min(source.left, to.column), right: Math.max(source.right, to.column) };
}
