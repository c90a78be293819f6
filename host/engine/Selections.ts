import { type Area, areaOf, type CellPosition } from './area';
import type { Sheet } from './Sheet';

/** What is selected on a sheet: an area and the cell in it that takes typing. */
export interface SheetSelection {
  readonly area: Area;
  readonly activeCell: CellPosition;
}

/** What is selected in a workbook. */
export interface Selection extends SheetSelection {
  readonly sheet: Sheet;
}

/** Remembers for each sheet what is selected on it; at first the cell A1. */
export class Selections {
  readonly #bySheet = new WeakMap<Sheet, SheetSelection>();

  on(sheet: Sheet): SheetSelection {
    return this.#bySheet.get(sheet) ?? { area: areaOf(0, 0), activeCell: { row: 0, column: 0 } };
  }

  set(sheet: Sheet, area: Area, activeCell: CellPosition = { row: area.top, column: area.left }): void {
    this.#bySheet.set(sheet, { area, activeCell });
  }
}
