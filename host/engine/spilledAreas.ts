import { type Area, parseAddress } from './area';
import { forEachCell } from './nativeCells';
import type { Sheet } from './Sheet';
import { arrayReference } from './SpillMarks';
import { storedFormula } from './cells';

/** The areas that formulas of a sheet fill beyond their own cell, which is the first of each, as of the last calculation. */
export function spilledAreas({ book, native }: Sheet): readonly Area[] {
  return [...book.calculation.spilledAreas]
    .filter(({ sheet }) => sheet === native)
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}

/** The cells of an area that a file would keep as array formulas: those with spilling ones, and the whole areas of fixed ones. */
export function savedArrayAreas({ native }: Sheet, area: Area): readonly Area[] {
  const areas: Area[] = [];
  forEachCell(native, area, (cell, row, column) => {
    if (storedFormula(cell) === null) return;
    const array = arrayReference(cell);
    if (array === null) return;
    const { isDynamicArray } = cell.value as { isDynamicArray?: boolean };
    const own = { top: row, left: column, bottom: row, right: column };
    areas.push(isDynamicArray === true ? own : (parseAddress(array) ?? own));
  });
  return areas;
}
