import { BLANK, ERRORS, evaluate, implicitIntersect, rvCellRef, rvRef } from '../excelts';
import type { ArrayValue, BoundExpr, EvalContext, RuntimeValue, ScalarValue } from '../excelts';
import { AreaReader, blankArray } from './AreaReader';
import { Circles } from './Circles';
import { CellSession } from './CellSession';
import type { SheetCells } from './SheetCells';
import type { FormulaPlace } from './compile';
import { isStackOverflow, newFrame, record, TooDeep } from './frames';
import type { Frame } from './frames';
import { AREA_FUNCTIONS } from './functions/shapes';
import { replaceReads, type Marks } from './Marks';
import type { Size } from './Spills';
import { NotedCells } from './NotedCells';
import type { Outcome } from './NotedCells';
import { hasFormula } from './nodes';
import type { AreaNode, CellFormula, CellNode, Extent, FormulaCell, Readable } from './nodes';
import { cellResult, ZERO } from './values';

/** How deep formulas may evaluate each other on the JavaScript stack; beyond it the calculator keeps its own. */
const DEEPEST = 30;

/**
 * Evaluates formulas on demand and records what each one reads.
 *
 * ExcelTS's evaluator walks the bound formula and asks this session for cells and areas (see `patches/`). A cell whose formula may be
 * out of date is brought up to date at that moment, so no order has to be computed beforehand. Circular formulas (`Circles`) are worth 0.
 */
export class Evaluation {
  readonly noted = new NotedCells();
  /** Counts the evaluations of formulas, ever. */
  evaluated = 0;
  private readonly session: CellSession;
  private readonly frames: Frame[] = [];
  private readonly circles = new Circles();
  private readonly areas: AreaReader;
  private tooDeep: TooDeep | null = null;
  /** What a function threw while an expression was evaluated apart, with no cell to note it for. */
  private failureApart: { readonly error: unknown } | null = null;

  constructor(
    private readonly marks: Marks,
    extent: Extent,
    private readonly sheets: ReadonlyMap<string, SheetCells>,
    private readonly contextAt: (place: FormulaPlace) => EvalContext,
    private readonly onValue: (cell: FormulaCell, before: ScalarValue) => void,
  ) {
    this.areas = new AreaReader(
      {
        visit: this.visit.bind(this),
        clean: this.clean.bind(this),
        record: this.noteRead.bind(this),
        isApart: () => this.frames.at(-1)?.cell === null,
        isCircleOpen: () => this.circles.areOpen,
      },
      extent,
    );
    this.session = new CellSession({
      aggregates: AREA_FUNCTIONS,
      value: (sheet, row, column) => this.readCell(sheet, row, column),
      area: (sheet, top, left, bottom, right) => this.readArea(sheet, top, left, bottom, right),
    });
  }

  /** The formula being evaluated has to be evaluated at each recalculation. */
  noteVolatile(): void {
    const frame = this.frames.at(-1);
    if (frame !== undefined) frame.isVolatile = true;
  }

  /** A function failed while the formula was evaluated. */
  noteFailure(error: unknown): void {
    const cell = this.frames.at(-1)?.cell ?? null;
    if (cell === null) this.failureApart = { error };
    else this.noted.failures.set(cell, error);
  }

  /** Makes a read depend on something that is not a cell. */
  noteRead(readable: Readable): void {
    record(this.frames.at(-1), readable);
  }

  /** Brings formulas up to date, the last one first, whatever the depth of what they depend on. */
  settle(cells: readonly FormulaCell[]): void {
    const waiting = [...cells];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      if (next.formula.state === 'clean') {
        waiting.pop();
        continue;
      }
      try {
        this.run(next);
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        this.tooDeep = null;
        // The path starts with `next` itself, which waits already.
        waiting.push(...error.path.slice(1));
      }
    }
    this.circles.end();
  }

  /** Evaluates an expression as if it stood in a cell, without touching that cell. */
  evaluateApart<T>(
    bound: BoundExpr,
    place: FormulaPlace,
    finish: (value: RuntimeValue, context: EvalContext) => T,
  ): T {
    for (;;) {
      const frame = newFrame(null);
      this.frames.push(frame);
      let deep: TooDeep | null = null;
      try {
        const context = this.contextAt(place);
        const result = finish(evaluate(bound, context, this.session), context);
        this.leaveIfTooDeep();
        const failure = this.failureApart;
        this.failureApart = null;
        if (failure !== null) throw failure.error;
        return result;
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        deep = error;
      } finally {
        this.frames.pop();
      }
      this.tooDeep = null;
      this.settle(deep.path);
    }
  }

  /** A reference's value: that of its cell, or the array of its area; other values as they are. */
  dereference(value: RuntimeValue): RuntimeValue {
    if (!('areas' in value)) return value;
    const area = value.areas[0];
    if (area === undefined) return BLANK;
    return value.singleCell === true
      ? this.readCell(area.sheet, area.top, area.left)
      : this.readArea(area.sheet, area.top, area.left, area.bottom, area.right);
  }

  scalarOf(value: RuntimeValue, context: EvalContext): RuntimeValue {
    return this.dereference(implicitIntersect(value, context));
  }

  /** The area that the formula of a cell spills over (rows and columns count from 1); #REF! if it does not. */
  spillAt(
    sheetName: string,
    row: number,
    column: number,
    sizeOf: (cell: FormulaCell) => Size | null,
  ): RuntimeValue {
    this.readCell(sheetName, row, column);
    const cell = this.sheets.get(sheetName.toLowerCase())?.find(row, column);
    if (cell === undefined || !hasFormula(cell) || !cell.formula.hasSpread) return ERRORS.REF;
    const size = sizeOf(cell);
    return size === null
      ? rvCellRef(sheetName, row, column)
      : rvRef(sheetName, row, column, row + size.rows - 1, column + size.columns - 1);
  }

  private run(cell: FormulaCell): void {
    const { formula } = cell;
    this.circles.enter(cell);
    const frame = newFrame(cell);
    this.frames.push(frame);
    try {
      if (formula.state === 'maybe' && !this.someReadChanged(formula.reads, formula.verified, frame)) {
        if (!this.circles.hasMet(cell, frame)) {
          formula.state = 'clean';
          formula.verified = this.marks.clock;
          cell.order = -1;
          return;
        }
      }
      const outcome = this.evaluateFormula(cell);
      this.finish(cell, frame, outcome);
    } catch (error) {
      if (error instanceof TooDeep) error.path.unshift(cell);
      else cell.order = -1;
      throw error;
    } finally {
      this.frames.pop();
      this.circles.passOn(cell, this.frames.at(-1));
    }
  }

  private evaluateFormula(cell: FormulaCell): Outcome {
    this.evaluated++;
    const { compiled } = cell.formula;
    const context = this.contextAt({ sheetName: cell.sheet.facts.name, row: cell.row, column: cell.column });
    // ExcelTS guards names against themselves here; inside another cell the same name is no circle.
    const guards = [...this.session.evaluating];
    this.session.evaluating.clear();
    this.noted.failures.delete(cell);
    try {
      const value = evaluate(compiled.bound, context, this.session);
      this.leaveIfTooDeep();
      const spreads = spreadsOver(cell.formula, value);
      const raw = spreads ? this.dereference(value) : value;
      return { scalar: cellResult(spreads ? raw : this.scalarOf(value, context)), raw };
    } catch (error) {
      this.leaveIfTooDeep();
      if (isStackOverflow(error) && this.frames.length > 1) this.giveUp([]);
      this.noted.failures.set(cell, error);
      return { scalar: ERRORS.CALC, raw: ERRORS.CALC };
    } finally {
      for (const guard of guards) this.session.evaluating.add(guard);
    }
  }

  private finish(cell: FormulaCell, frame: Frame, outcome: Outcome): void {
    const { formula } = cell;
    formula.isCircular = this.circles.leave(cell, frame);
    formula.isVolatile = frame.isVolatile;
    formula.state = 'clean';
    replaceReads(cell, frame.reads);
    const spreads = formula.hasSpread || spreadsOver(formula, outcome.raw);
    formula.hasSpread = spreads;
    if (spreads) this.noted.addOutcome(cell, formula.isCircular ? { scalar: ZERO, raw: ZERO } : outcome);
    this.noted.note(cell);
    const before = cell.value;
    const isNew = this.marks.setValue(cell, formula.isCircular ? ZERO : outcome.scalar);
    if (isNew || formula.isUnwritten) this.onValue(cell, before);
    formula.verified = this.marks.clock;
  }

  private someReadChanged(reads: readonly Readable[], verified: number, frame: Frame): boolean {
    for (const read of reads) {
      this.bringUpToDate(read);
      if (read.changed > verified || frame.lowest < (frame.cell?.order ?? 0)) return true;
    }
    return false;
  }

  private bringUpToDate(read: Readable): void {
    if ('stale' in read) this.clean(read as AreaNode);
    else if ('value' in read) this.visit(read as CellNode);
  }

  private clean(area: AreaNode): void {
    for (let cell = area.stale.pop(); cell !== undefined; cell = area.stale.pop()) {
      try {
        if (hasFormula(cell)) this.visit(cell);
      } catch (error) {
        area.stale.push(cell);
        throw error;
      }
    }
  }

  /** Brings a cell that is being read up to date, or finds that the read leads back to it. */
  private visit(cell: CellNode): ScalarValue {
    if (!hasFormula(cell)) return cell.value;
    if (this.circles.leadsBack(this.frames.at(-1), cell)) return ZERO;
    if (cell.formula.state !== 'clean') {
      if (this.frames.length >= DEEPEST) this.giveUp([cell]);
      this.run(cell);
    }
    return cell.value;
  }

  private giveUp(path: FormulaCell[]): never {
    this.tooDeep = new TooDeep(path);
    throw this.tooDeep;
  }

  private leaveIfTooDeep(): void {
    // ExcelTS catches errors inside INDIRECT, names and user functions; this one must get through.
    if (this.tooDeep !== null) throw this.tooDeep;
  }

  private readCell(sheetName: string, row: number, column: number): ScalarValue {
    this.leaveIfTooDeep();
    const sheet = this.sheets.get(sheetName.toLowerCase());
    if (sheet === undefined) return BLANK;
    const cell = sheet.at(row, column);
    const value = this.visit(cell);
    this.noteRead(cell);
    return value;
  }

  private readArea(sheetName: string, top: number, left: number, bottom: number, right: number): ArrayValue {
    this.leaveIfTooDeep();
    const sheet = this.sheets.get(sheetName.toLowerCase());
    return sheet === undefined
      ? blankArray(top, left, bottom, right)
      : this.areas.read(sheet, top, left, bottom, right);
  }
}

/** Whether a formula fills several cells: by its nature, or because its value is an area and it was not written for a single cell. */
function spreadsOver(formula: CellFormula, value: RuntimeValue): boolean {
  if (formula.compiled.spills || formula.isArrayFormula) return true;
  if (formula.intersects) return false;
  if ('rows' in value) return value.height * value.width > 1;
  if (!('areas' in value)) return false;
  const area = value.areas[0];
  return area !== undefined && (area.top !== area.bottom || area.left !== area.right);
}
