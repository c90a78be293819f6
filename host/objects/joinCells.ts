import type { Area } from '../engine';

/** Joins cells that lie below each other into areas of one column, left to right and downwards. */
export function joinCells(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const areas: Area[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last && last.left === column && last.bottom === row - 1) {
      areas[areas.length - 1] = { ...last, bottom: row };
    } else {
      areas.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return areas;
}
