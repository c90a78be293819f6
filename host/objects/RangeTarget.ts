import type { Area, Sheet } from '../engine';

/** A rectangle of one sheet: what a `Range` proxy stands for. */
export class RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(sheet: Sheet, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }
}
