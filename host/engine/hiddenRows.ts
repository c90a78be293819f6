import { existingRows } from './nativeCells';
import type { Sheet } from './Sheet';

/** The rows of a sheet that are hidden, by hand or by a filter, from top to bottom. */
export function hiddenRowsOf(sheet: Sheet): readonly number[] {
  return existingRows(sheet.native).flatMap((row, index) => (row?.hidden ? [index] : []));
}
