import { type Area, boundingArea, intersect } from './area';
import { movedFormula } from './references';

/**
 * Areas after cells were added to a block: new rows below or above a table's body, or new columns to its right.
 * An area that runs through the block's full height grows with its rows, one that runs through its full width with its columns;
 * the same list when none does.
 */
export function stretched(areas: readonly Area[], whole: Area, added: Area): readonly Area[] {
  const vertical = added.top > whole.bottom || added.bottom < whole.top;
  let touched = false;
  const result = areas.map((area) => {
    if (!intersect(area, whole)) return area;
    const through = vertical
      ? area.top <= whole.top && area.bottom === whole.bottom
      : area.left <= whole.left && area.right === whole.right;
    if (!through) return area;
    touched = true;
    return boundingArea(
      area,
      vertical ? { ...area, top: added.top, bottom: added.bottom } : { ...area, right: added.right },
    );
  });
  return touched ? result : areas;
}

/** A formula that is relative to the first cell of an area, meant for the first cell of another one. */
export function movedTo(formula: string, before: Area, after: Area): string {
  return movedFormula(formula, after.top - before.top, after.left - before.left);
}
