import type { Area, Sheet } from '../../engine';

/**
 * The area that a drag of the fill handle to a cell covers: the selection, longer in the direction dragged furthest, or
 * what is left of it when the drag ends inside.
 */
export function dragFillArea(source: Area, to: { readonly row: number; readonly column: number }): Area {
  const down = Math.max(to.row - source.bottom, source.top - to.row, 0);
  const across = Math.max(to.column - source.right, source.left - to.column, 0);
  if (down === 0 && across === 0) return shortened(source, to);
  return down >= across
    ? { ...source, top: Math.min(source.top, to.row), bottom: Math.max(source.bottom, to.row) }
    : { ...source, left: Math.min(source.left, to.column), right: Math.max(source.right, to.column) };
}

function shortened(source: Area, to: { readonly row: number; readonly column: number }): Area {
  const up = source.bottom - to.row;
  const back = source.right - to.column;
  return up >= back ? { ...source, bottom: to.row } : { ...source, right: to.column };
}

/** How far a double click on the fill handle fills: down to where the cells beside end; undefined when none are filled. */
export function besideArea(sheet: Sheet, source: Area): Area | undefined {
  const ends = [source.left - 1, source.right + 1].map((column) => {
    let row = source.bottom;
    while (column >= 0 && sheet.value(row + 1, column) !== null) row++;
    return row;
  });
  const bottom = ends.find((end) => end > source.bottom);
  return bottom === undefined ? undefined : { ...source, bottom };
}
