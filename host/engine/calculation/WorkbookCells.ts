import type { Cell, RuntimeValue, ScalarValue, Workbook, Worksheet } from '../excelts';
import { forEachCell } from '../nativeCells';
import { contextFor } from './CellSession';
import { FormulaCompiler } from './compile';
import { Evaluation } from './Evaluation';
import { calculatorFunctions } from './functions';
import { dropFormula, Marks } from './Marks';
import { Extent, hasFormula } from './nodes';
import type { CellNode, FormulaCell } from './nodes';
import { enterFormula, registeredFunctions } from './readFormula';
import { placeOfKey, SheetCells } from './SheetCells';
import type { CellArea } from './SheetCells';
import { Spills, writeFilled } from './Spills';
import { BLANK_KIND, cellResult, constantOf, fromScalar, isSame, toScalar } from './values';
import { readWorkbookFacts } from './workbookFacts';

/** Spills may set off each other; more rounds than this mean that they never come to rest. */
const MOST_ROUNDS = 100;
/** `type` of an ExcelTS formula cell. */
const FORMULA = 6;

type Shift = { readonly rows: number; readonly columns: number } | null;

/** The workbook as the calculator knows it between two changes of structure. Rows and columns count from 1. */
export class WorkbookCells {
  readonly date1904: boolean;
  /** Formulas evaluated in the last recalculation. */
  evaluatedLast = 0;

  private readonly marks = new Marks();
  private readonly extent = new Extent();
  private readonly sheets = new Map<number, SheetCells>();
  private readonly compiler: FormulaCompiler;
  private readonly evaluation: Evaluation;
  private readonly spills = new Spills(this.marks);
  /** Cells whose value changed in this recalculation, and what it was before. */
  private changes = new Map<CellNode, ScalarValue>();

  /** `intersects` tells the formulas of a file that were written for single cells. */
  constructor(
    workbook: Workbook,
    now: () => Date,
    private readonly intersects: (cell: Cell) => boolean,
  ) {
    const { snapshot, sheets } = readWorkbookFacts(workbook, (worksheet, row, column) =>
      this.formulaAt(worksheet, row, column),
    );
    this.date1904 = snapshot.properties.date1904 ?? false;
    this.compiler = new FormulaCompiler(snapshot);
    for (const { worksheet, facts } of sheets)
      this.sheets.set(worksheet.id, new SheetCells(worksheet, facts));
    const byName = new Map([...this.sheets.values()].map((sheet) => [sheet.facts.name.toLowerCase(), sheet]));
    const functions = calculatorFunctions(
      {
        now,
        date1904: this.date1904,
        noteVolatile: () => {
          this.evaluation.noteVolatile();
        },
        spillAt: (sheet, row, column) =>
          this.evaluation.spillAt(sheet, row, column, (cell) => this.spills.sizeOf(cell)),
        noteFailure: (error) => {
          this.evaluation.noteFailure(error);
        },
      },
      registeredFunctions(workbook),
    );
    this.evaluation = new Evaluation(
      this.marks,
      this.extent,
      byName,
      contextFor(snapshot, functions),
      (cell, before) => {
        this.noteChange(cell, before);
      },
    );
    for (const sheet of this.sheets.values()) this.readSheet(sheet);
  }

  /** Takes over what now stands in a cell. */
  reread(worksheet: Worksheet, row: number, column: number): void {
    const sheet = this.sheets.get(worksheet.id);
    if (sheet === undefined)
      throw new Error(
        `The calculator was not told of the sheet ${worksheet.name}: call structureChanged() first.`,
      );
    const live = worksheet.findCell(row, column);
    if (live !== undefined && (live.type as number) === FORMULA) {
      const cell = sheet.at(row, column);
      this.clearCell(cell);
      const entered = enterFormula(cell, live, this.compiler, this.intersects(live));
      // A restored cell brings a result along that need not be the one known here.
      entered.formula.isUnwritten ||= !isSame(cell.value, toScalar(live.result, this.date1904));
      this.marks.addFormula(entered);
      this.marks.touch(cell);
      this.include(cell);
      return;
    }
    const value = constantOf(live, this.date1904);
    const known = sheet.find(row, column);
    if (known === undefined && value.kind === BLANK_KIND) return;
    const cell = known ?? sheet.at(row, column);
    // The calculator's own filling of a spill, reported back by whoever watches the cells.
    if (!hasFormula(cell) && isSame(cell.value, value)) return;
    this.clearCell(cell);
    this.marks.setValue(cell, value);
    this.marks.markReadersOf(cell);
    if (value.kind !== BLANK_KIND) this.include(cell);
  }

  /** Takes over what now stands in the cells of an area, those that are gone included. */
  rereadArea(worksheet: Worksheet, area: CellArea): void {
    const known = [...(this.sheets.get(worksheet.id)?.placesIn(area) ?? [])];
    forEachCell(
      worksheet,
      { top: area.top - 1, left: area.left - 1, bottom: area.bottom - 1, right: area.right - 1 },
      (_cell, row, column) => {
        this.reread(worksheet, row + 1, column + 1);
      },
    );
    for (const [row, column] of known.map(placeOfKey))
      if (worksheet.findCell(row, column) === undefined) this.reread(worksheet, row, column);
  }

  recalculate(): readonly CellNode[] {
    const evaluatedBefore = this.evaluation.evaluated;
    for (const cell of [...this.evaluation.noted.volatile]) {
      const before = cell.changed;
      if (cell.formula.state === 'clean') cell.formula.state = 'must';
      this.evaluation.settle([cell]);
      if (cell.changed !== before) this.marks.markReadersOf(cell);
    }
    for (let round = 0; this.calculateDirty(); round++) {
      if (round === MOST_ROUNDS) throw new Error('The spilled formulas of this workbook never come to rest.');
    }
    const changed: CellNode[] = [];
    for (const [cell, before] of this.changes) {
      const isNew = hasFormula(cell) && cell.formula.isUnwritten;
      if (isSame(cell.value, before) && !isNew) continue;
      write(cell);
      if (!isSame(cell.value, before)) changed.push(cell);
    }
    this.changes = new Map();
    this.evaluatedLast = this.evaluation.evaluated - evaluatedBefore;
    return changed;
  }

  evaluate(formula: string, worksheet: Worksheet, row: number, column: number, shift: Shift): ScalarValue {
    return this.apart(formula, worksheet, row, column, shift, (value, scalar) =>
      cellResultOrBlank(scalar(value)),
    );
  }

  evaluateArray(
    formula: string,
    worksheet: Worksheet,
    row: number,
    column: number,
    shift: Shift,
  ): ScalarValue[][] {
    return this.apart(formula, worksheet, row, column, shift, (value) => {
      const whole = this.evaluation.dereference(value);
      return 'rows' in whole ? whole.rows.map((values) => [...values]) : [[cellResultOrBlank(whole)]];
    });
  }

  evaluateReference(formula: string, worksheet: Worksheet, row: number, column: number, shift: Shift) {
    return this.apart(formula, worksheet, row, column, shift, (value) =>
      'areas' in value ? value.areas : null,
    );
  }

  circularCells(): Iterable<FormulaCell> {
    return this.evaluation.noted.circular;
  }

  failures(): Iterable<readonly [FormulaCell, unknown]> {
    return this.evaluation.noted.failures;
  }

  spilledAreas() {
    return this.spills.areas();
  }

  formulaCount(): number {
    let count = 0;
    for (const sheet of this.sheets.values())
      for (const cell of sheet.allCells()) if (hasFormula(cell)) count++;
    return count;
  }

  /** One round: evaluates what is dirty and spreads the results that need several cells. True if that left something to do. */
  private calculateDirty(): boolean {
    const dirty = this.marks.takeDirty();
    for (const cell of dirty) if (hasFormula(cell)) this.evaluation.settle([cell]);
    const outcomes = this.evaluation.noted.takeOutcomes();
    for (const [cell, outcome] of outcomes) {
      if (!hasFormula(cell)) continue;
      for (const change of this.spills.apply(cell, outcome)) {
        this.noteChange(change.cell, change.before);
        this.include(change.cell);
      }
    }
    return dirty.length > 0 || outcomes.size > 0;
  }

  private apart<T>(
    formula: string,
    worksheet: Worksheet,
    row: number,
    column: number,
    shift: Shift,
    finish: (value: RuntimeValue, scalar: (value: RuntimeValue) => RuntimeValue) => T,
  ): T {
    const place = { sheetName: worksheet.name, row, column };
    const { bound } = this.compiler.compile(
      formula.startsWith('=') ? formula.slice(1) : formula,
      place,
      shift,
    );
    return this.evaluation.evaluateApart(bound, place, (value, context) =>
      finish(value, (inner) => this.evaluation.scalarOf(inner, context)),
    );
  }

  private readSheet(sheet: SheetCells): void {
    const arrays: FormulaCell[] = [];
    sheet.worksheet.eachRow((row, rowNumber) => {
      row.eachCell((live, columnNumber) => {
        if ((live.type as number) === FORMULA) {
          const cell = sheet.at(rowNumber, columnNumber);
          const entered = enterFormula(cell, live, this.compiler, this.intersects(live));
          cell.value = toScalar(live.result, this.date1904);
          if (entered.formula.area !== null) arrays.push(entered);
          this.marks.addFormula(entered);
        } else {
          const value = constantOf(live, this.date1904);
          if (value.kind === BLANK_KIND) return;
          sheet.at(rowNumber, columnNumber).value = value;
        }
        this.extent.include(rowNumber, columnNumber);
      });
    });
    for (const cell of arrays) this.spills.adopt(cell);
  }

  /** Takes away what the calculator knew of a cell that is about to be something else. */
  private clearCell(cell: CellNode): void {
    const owner = cell.filledBy;
    if (owner !== null) {
      cell.filledBy = null;
      if (hasFormula(owner)) this.marks.markFormula(owner);
    }
    if (hasFormula(cell)) {
      for (const change of this.spills.release(cell)) this.noteChange(change.cell, change.before);
      this.evaluation.noted.forget(cell);
      this.marks.touch(cell);
      dropFormula(cell);
    }
  }

  private include(cell: CellNode): void {
    if (this.extent.include(cell.row, cell.column)) this.marks.touchExtent(this.extent);
  }

  private noteChange(cell: CellNode, before: ScalarValue): void {
    if (!this.changes.has(cell)) this.changes.set(cell, before);
  }

  private formulaAt(worksheet: Worksheet, row: number, column: number): string | undefined {
    const cell = this.sheets.get(worksheet.id)?.at(row, column);
    if (cell !== undefined) this.evaluation.noteRead(cell);
    return cell?.formula?.text;
  }
}

function write(cell: CellNode): void {
  if (!hasFormula(cell)) {
    writeFilled(cell);
    return;
  }
  cell.formula.live.result = (fromScalar(cell.value) ?? undefined) as never;
  cell.formula.isUnwritten = false;
}

function cellResultOrBlank(value: RuntimeValue): ScalarValue {
  const scalar = cellResult(value);
  return 'kind' in value && value.kind === BLANK_KIND ? value : scalar;
}
