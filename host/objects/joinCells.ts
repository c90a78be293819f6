import type { Area } from '../engine';

/** Joins cells into areas: first those below each other, left to right and downwards, then equal stretches side by side. */
export function joinCells(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const stretches: Area[] = [];
  for (const { row, column } of sorted) {
    const last = stretches.at(-1);
    if (last && last.left === column && last.bottom >= row - 1) {
      stretches[stretches.length - 1] = { ...last, bottom: Math.max(row, last.bottom) };
    } else {
      stretches.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return joinStretches(stretches);
}

function joinStretches(stretches: readonly Area[]): Area[] {
  const joined = new Map<string, Area>();
  const areas: Area[] = [];
  const keyOf = (right: number, { top, bottom }: Area) => `${String(right)} ${String(top)} ${String(bottom)}`;
  for (const stretch of stretches) {
    const before = joined.get(keyOf(stretch.left - 1, stretch));
    if (!before) {
      joined.set(keyOf(stretch.right, stretch), stretch);
      areas.push(stretch);
      continue;
    }
    const wider = { ...before, right: stretch.right };
    areas[areas.indexOf(before)] = wider;
    joined.set(keyOf(wider.right, wider), wider);
  }
  return areas;
}
