import { setDate1904 } from '../excelts';
import type { Cell, ScalarValue, Workbook, Worksheet } from '../excelts';
import { WorkbookCells } from './WorkbookCells';
import type { CellNode } from './nodes';
import { fromScalar } from './values';
import type { CalculatedValue } from './values';

/** A cell; rows and columns count from 0. */
export interface CellPlace {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** A formula cell, or a cell filled by a spilling formula, whose value is no longer what it was. */
export interface ChangedCell extends CellPlace {
  readonly value: CalculatedValue;
}

/** An area of one sheet; rows and columns count from 0, the last ones are inside. */
export interface SheetArea {
  readonly sheet: Worksheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CalculatorOptions {
  /** The clock of TODAY and NOW; the computer's when left out. */
  readonly now?: () => Date;
  /** Tells the formulas that give one value, of an area the one in their own row or column; others spread over cells. */
  readonly intersects?: (cell: Cell) => boolean;
}

/**
 * Keeps the results of a workbook's formulas right while it is edited, evaluating only what an edit touches.
 *
 * It knows of edits only through `edited` (values and formulas of cells) and `structureChanged` (anything else that formulas see:
 * rows, columns, sheets, tables, names, merged areas, hidden rows). Results go into the ExcelTS cells' `result`, where files and
 * readers find them. Formula texts are ExcelTS's: no leading `=`, `Table[[#This Row],[Column]]` or `[@Column]`.
 *
 * Circular references: all formulas of a circle are worth 0 and listed in `circularCells`, as in Excel without iteration.
 * Not done: iterative calculation, data tables, links to other workbooks (#REF!).
 */
export class Calculator {
  private cells: WorkbookCells | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly options: CalculatorOptions = {},
  ) {}

  /** Reads the workbook anew and evaluates every formula. */
  calculateAll(): readonly ChangedCell[] {
    this.cells = null;
    return this.recalculate();
  }

  /** Tells that values or formulas of these cells were changed in the ExcelTS workbook. Nothing is evaluated yet. */
  edited(cells: Iterable<CellPlace>): void {
    if (this.cells === null) return;
    for (const { sheet, row, column } of cells) this.cells.reread(sheet, row + 1, column + 1);
  }

  /** Tells that contents of an area's cells were changed, also by taking the cells themselves away. */
  editedArea({ sheet, top, left, bottom, right }: SheetArea): void {
    this.cells?.rereadArea(sheet, { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 });
  }

  /** Tells that rows, columns, sheets, tables, names, merged areas or hidden rows changed: all is read anew when next needed. */
  structureChanged(): void {
    this.cells = null;
  }

  /** Evaluates what the edits since the last call may have changed, and formulas with TODAY, NOW or RAND. */
  recalculate(): readonly ChangedCell[] {
    return this.ready()
      .recalculate()
      .map((cell) => ({ ...placeOf(cell), value: fromScalar(cell.value) }));
  }

  /**
   * The value of a formula as if it stood in a cell; the workbook is left as it is. With or without a leading `=`.
   * `writtenFor` names the cell that its relative references are meant for, as the first cell of a conditional format's area:
   * they move along to the asked cell. Edits that were not recalculated yet count.
   */
  evaluate(
    formula: string,
    sheet: Worksheet,
    row: number,
    column: number,
    writtenFor?: { row: number; column: number },
  ): CalculatedValue {
    const cells = this.ready();
    return fromScalar(cells.evaluate(formula, sheet, row + 1, column + 1, shiftOf(row, column, writtenFor)));
  }

  /** Like `evaluate`, for formulas that give several values, as the source of a list; a single value is one row of one. */
  evaluateArray(
    formula: string,
    sheet: Worksheet,
    row: number,
    column: number,
    writtenFor?: { row: number; column: number },
  ): CalculatedValue[][] {
    const cells = this.ready();
    const rows = cells.evaluateArray(formula, sheet, row + 1, column + 1, shiftOf(row, column, writtenFor));
    return rows.map((values) => values.map((value: ScalarValue) => fromScalar(value)));
  }

  /** The areas that a formula refers to, as a name's or a chart's `OFFSET(…)` does; null if its value is not a reference. */
  evaluateReference(
    formula: string,
    sheet: Worksheet,
    row: number,
    column: number,
    writtenFor?: { row: number; column: number },
  ): readonly SheetArea[] | null {
    const areas = this.ready().evaluateReference(
      formula,
      sheet,
      row + 1,
      column + 1,
      shiftOf(row, column, writtenFor),
    );
    if (areas === null) return null;
    return areas.flatMap((area) => {
      const target = this.workbook.worksheets.find(
        ({ name }) => name.toLowerCase() === area.sheet.toLowerCase(),
      );
      return target === undefined
        ? []
        : [
            {
              sheet: target,
              top: area.top - 1,
              left: area.left - 1,
              bottom: area.bottom - 1,
              right: area.right - 1,
            },
          ];
    });
  }

  /** The cells of circular references, as of the last recalculation. */
  get circularCells(): readonly CellPlace[] {
    return [...(this.cells?.circularCells() ?? [])].map(placeOf);
  }

  /** The areas that formulas such as FILTER fill beyond their own cell; a saved file has to name them. */
  get spilledAreas(): readonly SheetArea[] {
    return [...(this.cells?.spilledAreas() ?? [])].map(([cell, { rows, columns }]) => ({
      sheet: cell.sheet.worksheet,
      top: cell.row - 1,
      left: cell.column - 1,
      bottom: cell.row + rows - 2,
      right: cell.column + columns - 2,
    }));
  }

  /** Formulas on which ExcelTS's evaluator failed (a defect there, not an error value); their cells show #CALC!. */
  get failures(): readonly (CellPlace & { readonly error: unknown })[] {
    return [...(this.cells?.failures() ?? [])].map(([cell, error]) => ({ ...placeOf(cell), error }));
  }

  /** How much there is to calculate and how much was done last: for measuring. */
  get counts(): { readonly formulas: number; readonly evaluated: number } {
    return { formulas: this.cells?.formulaCount() ?? 0, evaluated: this.cells?.evaluatedLast ?? 0 };
  }

  private ready(): WorkbookCells {
    this.cells ??= new WorkbookCells(
      this.workbook,
      this.options.now ?? (() => new Date()),
      this.options.intersects ?? (() => false),
    );
    setDate1904(this.cells.date1904);
    return this.cells;
  }
}

function shiftOf(
  row: number,
  column: number,
  writtenFor: { row: number; column: number } | undefined,
): { rows: number; columns: number } | null {
  if (writtenFor === undefined || (writtenFor.row === row && writtenFor.column === column)) return null;
  return { rows: row - writtenFor.row, columns: column - writtenFor.column };
}

function placeOf(cell: CellNode): CellPlace {
  return { sheet: cell.sheet.worksheet, row: cell.row - 1, column: cell.column - 1 };
}
