import { areaOf, intersect } from '../area';
import { storedFormula } from '../cells';
import { forEachCell } from '../nativeCells';
import type { Sheet } from '../Sheet';
import { wholeSheet } from '../area';
import { type PlacedArea, referencesOf } from './references';

/** Which cells a formula reads or is read by: only at once, or over other formulas too. */
export type Reach = 'direct' | 'all';

/** The areas that the formulas of an area name; with `all` also those that the formulas in these name, and so on. */
export function precedentsOf(start: PlacedArea, reach: Reach): readonly PlacedArea[] {
  const found: PlacedArea[] = [];
  const seen = new Set<string>();
  let next: readonly PlacedArea[] = [start];
  while (next.length > 0) {
    const named = next.flatMap((place) => formulaCells(place).flatMap((cell) => readBy(cell, seen)));
    found.push(...named);
    next = reach === 'all' ? named : [];
  }
  return found;
}

/** The formula cells that name a cell of an area; with `all` also those that name these, and so on. */
export function dependentsOf(start: PlacedArea, reach: Reach): readonly PlacedArea[] {
  let waiting = start.sheet.book.sheets
    .flatMap((sheet) => formulaCells({ sheet, area: wholeSheet }))
    .map((cell) => ({
      cell,
      reads: referencesOf(cell.sheet, { row: cell.area.top, column: cell.area.left }),
    }));
  const found: PlacedArea[] = [];
  let next: readonly PlacedArea[] = [start];
  while (next.length > 0) {
    const present = next;
    const readers = waiting.filter(({ reads }) =>
      reads.some((read) => present.some((place) => overlap(read, place))),
    );
    waiting = waiting.filter((entry) => !readers.includes(entry));
    found.push(...readers.map(({ cell }) => cell));
    next = reach === 'all' ? readers.map(({ cell }) => cell) : [];
  }
  return found;
}

function readBy({ sheet, area }: PlacedArea, seen: Set<string>): readonly PlacedArea[] {
  const key = `${sheet.id} ${String(area.top)} ${String(area.left)}`;
  if (seen.has(key)) return [];
  seen.add(key);
  return referencesOf(sheet, { row: area.top, column: area.left });
}

function formulaCells({ sheet, area }: { sheet: Sheet; area: PlacedArea['area'] }): readonly PlacedArea[] {
  const cells: PlacedArea[] = [];
  forEachCell(sheet.native, area, (cell, row, column) => {
    if (storedFormula(cell) !== null) cells.push({ sheet, area: areaOf(row, column) });
  });
  return cells;
}

function overlap(one: PlacedArea, other: PlacedArea): boolean {
  return one.sheet === other.sheet && intersect(one.area, other.area) !== null;
}
