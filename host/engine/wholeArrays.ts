import { type Area, contains, intersect } from './area';
import { ExcelError } from './errors';
import type { Sheet } from './Sheet';
import { isFixedArray } from './SpillMarks';
import { spilledAreas } from './spilledAreas';

/**
 * Refuses (`InvalidOperation`) to touch a part of an array formula that was entered for a fixed area with Ctrl+Shift+Enter.
 * What a spilling formula fills may be written over: then the formula shows `#SPILL!`.
 *
 * @param leaving cells that are on the move: arrays among them are not asked.
 */
export function assertWholeArrays(sheet: Sheet, area: Area, leaving?: Area): void {
  for (const array of spilledAreas(sheet)) {
    if (!intersect(array, area) || contains(area, array)) continue;
    if (leaving && contains(leaving, array)) continue;
    const source = sheet.native.findCell(array.top + 1, array.left + 1);
    if (source && isFixedArray(source))
      throw new ExcelError('InvalidOperation', "You can't change part of an array.");
  }
}
