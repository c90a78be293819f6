import type { Area, CellPosition } from './area';
import { Calculator } from './calculation/Calculator';
import type { CalculatedValue } from './calculation/values';
import type { Cell, Workbook, Worksheet } from './excelts';
import { forEachCell } from './nativeCells';
import { singleValueFormulas, type SpilledArea, SpillMarks, withdrawSpills } from './SpillMarks';
import { type CellValue, errorValue } from './values';

/** Cells of a sheet whose value changed. */
export interface ChangedCells {
  readonly sheet: Worksheet;
  readonly cells: readonly CellPosition[];
}

/** Knows what is out of date in a workbook and calculates it. */
export class Recalculation {
  readonly #calculator: Calculator;
  #outOfDate = true;
  readonly #spills = new SpillMarks();

  /** Formulas of the opened file that give one value only; those that are entered later may spread over cells. */
  readonly #intersecting: WeakSet<Cell>;

  constructor(workbook: Workbook, now?: () => Date) {
    this.#intersecting = singleValueFormulas(workbook);
    const intersects = (cell: Cell) => this.#intersecting.has(cell);
    this.#calculator = new Calculator(workbook, { intersects, ...(now && { now }) });
  }

  get outOfDate(): boolean {
    return this.#outOfDate;
  }

  /** Contents of cells changed. */
  edited(sheet: Worksheet, area: Area): void {
    this.#outOfDate = true;
    forEachCell(sheet, area, (cell) => this.#intersecting.delete(cell));
    this.#calculator.editedArea({ sheet, ...area });
  }

  /** Rows, columns, tables, names or sheets changed, or formulas were rewritten. */
  structureChanged(): void {
    this.#outOfDate = true;
    this.#calculator.structureChanged();
  }

  /** Empties the cells that spilling formulas fill, before cells are moved. Follow with `structureChanged`. */
  withdrawSpills(): void {
    withdrawSpills(this.#calculator.spilledAreas);
  }

  /** What formulas fill beyond their own cell, as of the last calculation. */
  get spilledAreas(): Iterable<SpilledArea> {
    return this.#calculator.spilledAreas;
  }

  /** The cells of circular references, which are all worth 0, as of the last calculation. */
  get circularCells(): readonly {
    readonly sheet: Worksheet;
    readonly row: number;
    readonly column: number;
  }[] {
    return this.#calculator.circularCells;
  }

  recalculate(): readonly ChangedCells[] {
    this.#outOfDate = false;
    const bySheet = new Map<Worksheet, CellPosition[]>();
    for (const { sheet, row, column } of this.#calculator.recalculate()) {
      const cells = bySheet.get(sheet) ?? [];
      cells.push({ row, column });
      bySheet.set(sheet, cells);
    }
    this.#spills.update(this.#calculator.spilledAreas);
    return [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
  }

  /** The value of a formula as if it stood in a cell. `writtenFor`: the cell that its relative references are meant for. */
  evaluate(formula: string, sheet: Worksheet, at: CellPosition, writtenFor?: CellPosition): CellValue {
    return cellValue(this.#calculator.evaluate(formula, sheet, at.row, at.column, writtenFor));
  }

  evaluateArray(
    formula: string,
    sheet: Worksheet,
    at: CellPosition,
    writtenFor?: CellPosition,
  ): CellValue[][] {
    const rows = this.#calculator.evaluateArray(formula, sheet, at.row, at.column, writtenFor);
    return rows.map((row) => row.map(cellValue));
  }

  /** The areas that a formula refers to; null when its value is no reference. */
  evaluateReference(
    formula: string,
    sheet: Worksheet,
    at: CellPosition,
    writtenFor?: CellPosition,
  ): readonly { readonly sheet: Worksheet; readonly area: Area }[] | null {
    const areas = this.#calculator.evaluateReference(formula, sheet, at.row, at.column, writtenFor);
    return areas && areas.map(({ sheet: of, ...area }) => ({ sheet: of, area }));
  }
}

function cellValue(value: CalculatedValue): CellValue {
  return typeof value === 'object' && value !== null ? errorValue(value.error) : value;
}
