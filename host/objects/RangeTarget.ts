import type { Area, Sheet } from '../engine';
import type { CellsTarget } from './CellsTarget';

/** A rectangle of one sheet: what a `Range` proxy stands for. */
export class RangeTarget implements CellsTarget {
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(sheet: Sheet, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }
}
