import { setDirty } from '../../engine';
import type { CellsTarget } from '../CellsTarget';

/** `setDirty` of a `Range` or `RangeAreas`. */
export function markDirty({ sheet, areas }: CellsTarget): null {
  for (const area of areas) setDirty(sheet, area);
  return null;
}
