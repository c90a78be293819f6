import { type Area, boundingArea, intersect } from './area';
import { movedFormula } from './references';

/**
 * Areas after cells were added to a block (new rows below a table's body, or new columns beside it).
 * An area that runs through the block's full height grows down with it, one that runs through its full width grows to the right;
 * the same list when none does.
 */
export function stretched(areas: readonly Area[], whole: Area, added: Area): readonly Area[] {
  const down = added.top > whole.bottom;
  let touched = false;
  const result = areas.map((area) => {
    const common = intersect(area, whole);
    if (!common) return area;
    const through = down
      ? common.top === whole.top && area.bottom === whole.bottom
      : common.left === whole.left && area.right === whole.right;
    if (!through) return area;
    touched = true;
    return boundingArea(area, down ? { ...area, bottom: added.bottom } : { ...area, right: added.right });
  });
  return touched ? result : areas;
}

/** A formula that is relative to the first cell of an area, meant for the first cell of another one. */
export function movedTo(formula: string, before: Area, after: Area): string {
  return movedFormula(formula, after.top - before.top, after.left - before.left);
}
