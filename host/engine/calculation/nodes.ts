import { BLANK } from '../excelts';
import type { ArrayValue, BoundExpr, Cell, ScalarValue } from '../excelts';
import type { SheetCells } from './SheetCells';

/** What a formula can read and so depend on: a cell, an area, the extent of the used cells. */
export interface Readable {
  /** The calculator's clock when the value last changed. */
  changed: number;
  /** The formulas that read it when they were last evaluated. */
  readonly readers: Set<FormulaCell>;
}

/** A formula's text made ready to evaluate; shared by all cells in which the text means the same. */
export interface CompiledFormula {
  readonly bound: BoundExpr;
  /** Its result spreads over the cells below and to the right, as FILTER's or SORT's does. */
  readonly spills: boolean;
  /** It is a SUBTOTAL or AGGREGATE, which an outer SUBTOTAL leaves out. */
  readonly isSubtotal: boolean;
}

/** What the calculator knows of a cell's formula. */
export interface CellFormula {
  readonly text: string;
  readonly compiled: CompiledFormula;
  /** The cell in the ExcelTS workbook that receives the result. */
  readonly live: Cell;
  /** The fixed area of an array formula (Ctrl+Shift+Enter), or of an earlier spill. */
  readonly area: { readonly rows: number; readonly columns: number } | null;
  readonly isArrayFormula: boolean;
  /** A formula of a file that was written for one cell: of an area it takes the value in its own row or column. */
  readonly intersects: boolean;
  /** Its value was once spread over several cells, so what it filled may have to be emptied. */
  hasSpread: boolean;
  /**
   * clean: the value holds; maybe: something it depends on was edited, so its reads must be looked at; must: evaluate it.
   */
  state: 'clean' | 'maybe' | 'must';
  /** In the order in which the last evaluation read them. */
  reads: readonly Readable[];
  /** The clock when the value was last known to be right. */
  verified: number;
  isVolatile: boolean;
  isCircular: boolean;
  /** The workbook does not hold the value yet. */
  isUnwritten: boolean;
}

export class CellNode implements Readable {
  value: ScalarValue = BLANK;
  changed = 0;
  readonly readers = new Set<FormulaCell>();
  formula: CellFormula | null = null;
  /** The formula whose spill or array fills this cell. */
  filledBy: FormulaCell | null = null;
  /** Position among the cells that are being evaluated, and the lowest one that it leads back to; -1 when not among them. */
  order = -1;
  lowest = -1;

  /** Rows and columns count from 1, as in ExcelTS. */
  constructor(
    readonly sheet: SheetCells,
    readonly row: number,
    readonly column: number,
  ) {}
}

export type FormulaCell = CellNode & { formula: CellFormula };

export function hasFormula(cell: CellNode): cell is FormulaCell {
  return cell.formula !== null;
}

/** A larger area that formulas read as a whole: one node instead of one dependency per cell, and one array for all its readers. */
export class AreaNode implements Readable {
  changed = 0;
  readonly readers = new Set<FormulaCell>();
  array: ArrayValue | null = null;
  /** Formula cells inside that may have changed since the area was last read. */
  stale: FormulaCell[] = [];

  constructor(
    readonly sheet: SheetCells,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}
}

/** How far the used cells of the workbook reach; whole columns and rows are read up to there. */
export class Extent implements Readable {
  changed = 0;
  readonly readers = new Set<FormulaCell>();
  rows = 0;
  columns = 0;

  /** Makes room for a cell. In steps, so that typing below a table rarely invalidates whole-column formulas; true if it grew. */
  include(row: number, column: number): boolean {
    if (row <= this.rows && column <= this.columns) return false;
    this.rows = Math.max(this.rows, Math.min(1048576, Math.ceil(row / 64) * 64));
    this.columns = Math.max(this.columns, Math.min(16384, Math.ceil(column / 16) * 16));
    return true;
  }
}
