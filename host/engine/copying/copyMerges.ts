import { type Area, boundingArea, areaOf, type CellPosition, contains, intersect } from '../area';
import type { Sheet } from '../Sheet';

/** Merges the copies of merged cells, and takes apart the merged cells that they cover. */
export function copyMerges(
  source: { readonly sheet: Sheet },
  sheet: Sheet,
  area: Area,
  places: readonly { readonly from: CellPosition; readonly to: CellPosition }[],
): void {
  const merges = source.sheet.mergedAreas;
  const wanted = merges.flatMap((merged) => copiesOf(merged, places));
  if (sheet.mergedAreas.some((merged) => intersect(merged, area))) sheet.unmerge(area);
  for (const copy of wanted) sheet.merge(copy);
}

/** Where the copies of a merged cell lie. One that is copied in part only is not merged. */
function copiesOf(
  merged: Area,
  places: readonly { readonly from: CellPosition; readonly to: CellPosition }[],
): Area[] {
  const cells = (merged.bottom - merged.top + 1) * (merged.right - merged.left + 1);
  const corners = places.filter(({ from }) => from.row === merged.top && from.column === merged.left);
  const inside = places.filter(({ from }) => contains(merged, areaOf(from.row, from.column)));
  if (corners.length === 0 || inside.length !== cells * corners.length) return [];
  return corners.map(({ to }, index) => {
    const own = inside.filter((place) => nearest(corners, place.to) === index);
    return own.reduce(
      (copy, place) => boundingArea(copy, areaOf(place.to.row, place.to.column)),
      areaOf(to.row, to.column),
    );
  });
}

/** Which corner a cell belongs to: the last one that lies neither below nor to the right of it. */
function nearest(corners: readonly { readonly to: CellPosition }[], cell: CellPosition): number {
  let found = -1;
  corners.forEach(({ to }, index) => {
    if (to.row <= cell.row && to.column <= cell.column) found = index;
  });
  return found;
}
