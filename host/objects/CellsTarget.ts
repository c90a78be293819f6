import type { Area, Sheet } from '../engine';

/** Cells of one sheet, in one or several rectangles: what a `Range` and a `RangeAreas` have in common. */
export interface CellsTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}
