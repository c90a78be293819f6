import { type Area, areaOf, boundingArea, type CellPosition } from '../area';

/** Beyond so many areas one around all of them says enough. */
const mostAreas = 64;

/** Few areas that hold all of these cells, which come row by row: runs of a row, and equal runs of rows that follow each other. */
export function joinCells(cells: readonly CellPosition[]): readonly Area[] {
  const areas: Area[] = [];
  const byColumns = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const columns = `${String(run.left)}:${String(run.right)}`;
    const index = byColumns.get(columns);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above?.bottom === run.top - 1) {
      areas[index] = { ...above, bottom: run.bottom };
      continue;
    }
    byColumns.set(columns, areas.length);
    areas.push(run);
  }
  const [first, ...others] = areas;
  return first && others.length >= mostAreas ? [boundingArea(first, ...others)] : areas;
}

function runsOf(cells: readonly CellPosition[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.bottom === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push(areaOf(row, column));
  }
  return runs;
}
