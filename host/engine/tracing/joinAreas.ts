import { type Area, subtract } from '../area';

/** Areas that cover the same cells, none twice; those that form a rectangle together become one. In order of rows. */
export function joinAreas(areas: readonly Area[]): readonly Area[] {
  const apart = areas.reduce<Area[]>(
    (all, area) => [
      ...all,
      ...all.reduce<Area[]>((rest, other) => rest.flatMap((part) => subtract(part, other)), [area]),
    ],
    [],
  );
  return joined(joined(apart, 'columns'), 'rows').sort(
    (one, other) => one.top - other.top || one.left - other.left,
  );
}

/** Joins areas that lie below each other (`columns`: in the same columns) or side by side. */
function joined(areas: readonly Area[], along: 'columns' | 'rows'): Area[] {
  const isVertical = along === 'columns';
  const sorted = [...areas].sort((one, other) =>
    isVertical
      ? one.left - other.left || one.right - other.right || one.top - other.top
      : one.top - other.top || one.bottom - other.bottom || one.left - other.left,
  );
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    const follows =
      last !== undefined &&
      (isVertical
        ? last.left === area.left && last.right === area.right && last.bottom === area.top - 1
        : last.top === area.top && last.bottom === area.bottom && last.right === area.left - 1);
    if (follows) result[result.length - 1] = { ...last, bottom: area.bottom, right: area.right };
    else result.push(area);
  }
  return result;
}
