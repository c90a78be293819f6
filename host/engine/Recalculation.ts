import type { Area, CellPosition } from './area';
import { calculateFormulas, type Workbook, type Worksheet } from './excelts';

/** Cells of a sheet whose value changed; null when the calculator cannot name them. */
export interface ChangedCells {
  readonly sheet: Worksheet;
  readonly cells: readonly CellPosition[] | null;
}

/** Knows what is out of date in a workbook and calculates it. */
export class Recalculation {
  readonly #workbook: Workbook;
  #outOfDate = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  get outOfDate(): boolean {
    return this.#outOfDate;
  }

  /** Contents of cells changed. */
  edited(_sheet: Worksheet, _area: Area): void {
    this.#outOfDate = true;
  }

  /** Rows, columns, tables, names or sheets changed, or formulas were rewritten. */
  structureChanged(): void {
    this.#outOfDate = true;
  }

  recalculate(): readonly ChangedCells[] {
    this.#outOfDate = false;
    calculateFormulas(this.#workbook as never);
    return this.#workbook.worksheets.map((sheet) => ({ sheet, cells: null }));
  }
}
