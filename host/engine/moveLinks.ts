import { type Area, areaOf, cellsOf, type CellPosition, intersect } from './area';
import { hyperlinksOf, type PlacedHyperlink } from './hyperlinks';
import type { Move } from './moving/Move';
import type { Sheet } from './Sheet';

/** Links go along with cells that are cut out and put down elsewhere; those that are covered are gone. */
export function moveLinks({ from, to, source, target, shifted }: Move): void {
  const [old, onto] = [hyperlinksOf(from), hyperlinksOf(to)];
  const taken = linksWithin(old.all(), source);
  if (taken.length === 0 && linksWithin(onto.all(), target).length === 0) return;
  old.put(source, null);
  onto.put(target, null);
  for (const { area, link } of taken) onto.put(shifted(area), link);
}

/** Links go along when the lines of an area change places, as when it is sorted. */
export function reorderLinks(sheet: Sheet, area: Area, placeOf: (cell: CellPosition) => CellPosition): void {
  const links = hyperlinksOf(sheet);
  const taken = linksWithin(links.all(), area).flatMap((placed) =>
    [...cellsOf(placed.area)].map((cell) => ({ cell: placeOf(cell), link: placed.link })),
  );
  if (taken.length === 0) return;
  links.put(area, null);
  for (const { cell, link } of taken) links.put(areaOf(cell.row, cell.column), link);
}

function linksWithin(placed: readonly PlacedHyperlink[], within: Area): readonly PlacedHyperlink[] {
  return placed.flatMap(({ area, link }) => {
    const common = intersect(area, within);
    return common ? [{ area: common, link }] : [];
  });
}
