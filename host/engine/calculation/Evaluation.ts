import { BLANK, ERRORS, EvalSession, evaluate, implicitIntersect, rvArrayRect } from '../excelts';
import type {
  ArrayValue,
  BoundExpr,
  EvalContext,
  FunctionDescriptor,
  RuntimeValue,
  ScalarValue,
  WorkbookSnapshot,
} from '../excelts';
import type { SheetCells } from './SheetCells';
import type { FormulaPlace } from './compile';
import { AREA_FUNCTIONS } from './functions/shapes';
import { replaceReads, type Marks } from './Marks';
import { hasFormula } from './nodes';
import type { AreaNode, CellNode, Extent, FormulaCell, Readable } from './nodes';
import { cellResult, ZERO } from './values';

/** Areas up to this size are depended on cell by cell. */
const SMALL_AREA = 32;
/** How deep formulas may evaluate each other on the JavaScript stack; beyond it the calculator keeps its own. */
const DEEPEST = 30;
const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

/** Thrown to leave a deep evaluation: the formula it needs is evaluated first, then those on the way are taken up again. */
class TooDeep extends Error {
  constructor(readonly path: FormulaCell[]) {
    super('A chain of formulas is too deep to be followed at once.');
  }
}

/** A formula under evaluation. */
interface Frame {
  readonly cell: FormulaCell | null;
  readonly reads: Readable[];
  readonly seen: Set<Readable>;
  isVolatile: boolean;
  lowest: number;
}

/** What a formula yields: one value for its cell, and the whole of it where it spreads over several. */
export interface Outcome {
  readonly scalar: ScalarValue;
  readonly raw: RuntimeValue;
}

/**
 * Evaluates formulas on demand and records what each one reads.
 *
 * ExcelTS's evaluator walks the bound formula and asks this session for cells and areas (see `patches/`). A cell whose formula may be
 * out of date is brought up to date at that moment, so no order has to be computed beforehand. Circular references are found as in
 * Tarjan's algorithm: a read that leads back to a formula under evaluation makes all formulas in between circular; they are worth 0.
 */
export class Evaluation {
  readonly volatileCells = new Set<FormulaCell>();
  readonly circularCells = new Set<FormulaCell>();
  /** What ExcelTS's evaluator threw, instead of giving an error value. */
  readonly failures = new Map<FormulaCell, unknown>();
  private evaluated = 0;
  private readonly session: EvalSession;
  private readonly frames: Frame[] = [];
  private lastOrder = 0;
  /** Circular formulas that are evaluated but lead back to one that is not. */
  private open: FormulaCell[] = [];
  private tooDeep: TooDeep | null = null;
  /** What a function threw while an expression was evaluated apart, with no cell to note it for. */
  private failureApart: { readonly error: unknown } | null = null;
  /** Outcomes of formulas that may fill more than their own cell, since the last `takeOutcomes`. */
  private outcomes = new Map<FormulaCell, Outcome>();

  constructor(
    private readonly marks: Marks,
    private readonly extent: Extent,
    private readonly sheets: ReadonlyMap<string, SheetCells>,
    private readonly snapshot: WorkbookSnapshot,
    private readonly functions: ReadonlyMap<string, FunctionDescriptor>,
    private readonly onValue: (cell: FormulaCell, before: ScalarValue) => void,
  ) {
    this.session = Object.assign(new EvalSession(), {
      // Values of names depend on cells; without dependencies of their own they must not be kept.
      nameCache: new NoCache(),
      cells: {
        aggregates: AREA_FUNCTIONS,
        value: (sheet: string, row: number, column: number) => this.readCell(sheet, row, column),
        area: (sheet: string, top: number, left: number, bottom: number, right: number) =>
          this.readArea(sheet, top, left, bottom, right),
      },
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
    else this.failures.set(cell, error);
  }

  /** Makes a read depend on something that is not a cell. */
  noteRead(readable: Readable): void {
    this.record(readable);
  }

  takeOutcomes(): Map<FormulaCell, Outcome> {
    const taken = this.outcomes;
    this.outcomes = new Map();
    return taken;
  }

  /** How many formulas were evaluated since the last call. */
  takeCount(): number {
    const count = this.evaluated;
    this.evaluated = 0;
    return count;
  }

  /** Forgets a cell that no longer holds its formula. */
  forget(cell: FormulaCell): void {
    this.volatileCells.delete(cell);
    this.circularCells.delete(cell);
    this.failures.delete(cell);
    this.outcomes.delete(cell);
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
    this.lastOrder = 0;
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

  private run(cell: FormulaCell): void {
    const { formula } = cell;
    if (cell.order < 0) cell.order = ++this.lastOrder;
    const frame = newFrame(cell);
    frame.lowest = cell.order;
    this.frames.push(frame);
    try {
      if (formula.state === 'maybe' && !this.someReadChanged(formula.reads, formula.verified, frame)) {
        if (frame.lowest === cell.order && !this.hasOpenAbove(cell)) {
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
      const parent = this.frames.at(-1);
      if (parent !== undefined && cell.formula.isCircular && cell.lowest >= 0)
        parent.lowest = Math.min(parent.lowest, cell.lowest);
    }
  }

  private evaluateFormula(cell: FormulaCell): Outcome {
    this.evaluated++;
    const { compiled, isArrayFormula } = cell.formula;
    const context = this.contextAt({ sheetName: cell.sheet.facts.name, row: cell.row, column: cell.column });
    // ExcelTS guards names against themselves here; inside another cell the same name is no circle.
    const guards = [...this.session.evaluating];
    this.session.evaluating.clear();
    this.failures.delete(cell);
    try {
      const value = evaluate(compiled.bound, context, this.session);
      this.leaveIfTooDeep();
      const spreads = compiled.spills || isArrayFormula;
      const raw = spreads ? this.dereference(value) : value;
      return { scalar: cellResult(spreads ? raw : this.scalarOf(value, context)), raw };
    } catch (error) {
      this.leaveIfTooDeep();
      if (isStackOverflow(error) && this.frames.length > 1) this.giveUp([]);
      this.failures.set(cell, error);
      return { scalar: ERRORS.CALC, raw: ERRORS.CALC };
    } finally {
      for (const guard of guards) this.session.evaluating.add(guard);
    }
  }

  private finish(cell: FormulaCell, frame: Frame, outcome: Outcome): void {
    const { formula } = cell;
    const above = this.open.filter((member) => member.order > cell.order);
    const leadsBack = frame.lowest < cell.order;
    formula.isCircular = leadsBack || above.length > 0 || frame.seen.has(cell);
    formula.isVolatile = frame.isVolatile;
    formula.state = 'clean';
    replaceReads(cell, frame.reads);
    if (leadsBack) {
      cell.lowest = frame.lowest;
      this.open.push(cell);
    } else {
      if (above.length > 0) this.open = this.open.filter((member) => member.order <= cell.order);
      for (const member of [...above, cell]) {
        member.order = -1;
        member.lowest = -1;
      }
    }
    const spreads = formula.compiled.spills || formula.isArrayFormula;
    if (spreads) this.outcomes.set(cell, formula.isCircular ? { scalar: ZERO, raw: ZERO } : outcome);
    keep(this.volatileCells, cell, formula.isVolatile);
    keep(this.circularCells, cell, formula.isCircular);
    const before = cell.value;
    const isNew = this.marks.setValue(cell, formula.isCircular ? ZERO : outcome.scalar);
    if (isNew || formula.isUnwritten) this.onValue(cell, before);
    formula.verified = this.marks.clock;
  }

  private hasOpenAbove(cell: FormulaCell): boolean {
    return this.open.some((member) => member.order > cell.order);
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
    const frame = this.frames.at(-1);
    if (cell.order >= 0) {
      const lowest = cell.lowest >= 0 ? cell.lowest : cell.order;
      if (frame !== undefined) {
        frame.lowest = Math.min(frame.lowest, lowest);
        if (frame.cell === cell) frame.seen.add(cell);
      }
      return ZERO;
    }
    if (cell.formula.state !== 'clean') {
      if (this.frames.length >= DEEPEST) {
        this.giveUp([cell]);
      }
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

  private record(readable: Readable): void {
    const frame = this.frames.at(-1);
    if (frame === undefined || frame.seen.has(readable)) return;
    frame.seen.add(readable);
    frame.reads.push(readable);
  }

  private readCell(sheetName: string, row: number, column: number): ScalarValue {
    this.leaveIfTooDeep();
    const sheet = this.sheets.get(sheetName.toLowerCase());
    if (sheet === undefined) return BLANK;
    const cell = sheet.at(row, column);
    const value = this.visit(cell);
    this.record(cell);
    return value;
  }

  private readArea(sheetName: string, top: number, left: number, bottom: number, right: number): ArrayValue {
    this.leaveIfTooDeep();
    const sheet = this.sheets.get(sheetName.toLowerCase());
    if (sheet === undefined) return blankArray(top, left, bottom, right);
    let [lastRow, lastColumn] = [bottom, right];
    if ((top === 1 && bottom === LAST_ROW) || (left === 1 && right === LAST_COLUMN)) {
      this.record(this.extent);
      if (top === 1 && bottom === LAST_ROW) lastRow = Math.max(1, this.extent.rows);
      if (left === 1 && right === LAST_COLUMN) lastColumn = Math.max(1, this.extent.columns);
    }
    const size = (lastRow - top + 1) * (lastColumn - left + 1);
    if (size <= SMALL_AREA)
      return this.collect(sheet, top, left, lastRow, lastColumn, (cell) => {
        this.record(cell);
      });
    const apart = this.frames.at(-1)?.cell === null;
    const area =
      apart && size < 1024
        ? sheet.findArea(top, left, lastRow, lastColumn)
        : sheet.area(top, left, lastRow, lastColumn);
    if (area === undefined) return this.collect(sheet, top, left, lastRow, lastColumn, null);
    this.clean(area);
    this.record(area);
    // While a circle is open the members inside the area must be met one by one, to find that they belong to it.
    if (area.array !== null && this.open.length === 0) return area.array;
    const array = this.collect(sheet, top, left, lastRow, lastColumn, null);
    area.array = array;
    return array;
  }

  /** The values of an area. With `note`, each cell is created and noted; else cells that never held anything are skipped. */
  private collect(
    sheet: SheetCells,
    top: number,
    left: number,
    bottom: number,
    right: number,
    note: ((cell: CellNode) => void) | null,
  ): ArrayValue {
    const height = bottom - top + 1;
    const width = right - left + 1;
    const { hiddenRows } = sheet.facts;
    let subtotals: boolean[][] | undefined;
    let hidden: boolean[] | undefined;
    const rows: ScalarValue[][] = [];
    for (let r = 0; r < height; r++) {
      if (hiddenRows.size > 0 && hiddenRows.has(top + r)) {
        hidden ??= new Array<boolean>(height).fill(false);
        hidden[r] = true;
      }
      const values: ScalarValue[] = [];
      for (let c = 0; c < width; c++) {
        const cell = note === null ? sheet.find(top + r, left + c) : sheet.at(top + r, left + c);
        if (cell === undefined) {
          values.push(BLANK);
          continue;
        }
        values.push(this.visit(cell));
        note?.(cell);
        if (cell.formula?.compiled.isSubtotal === true) {
          subtotals ??= Array.from({ length: height }, () => new Array<boolean>(width).fill(false));
          const row = subtotals[r];
          if (row !== undefined) row[c] = true;
        }
      }
      rows.push(values);
    }
    return rvArrayRect(rows, height, width, top, left, subtotals, hidden);
  }

  private contextAt({ sheetName, row, column }: FormulaPlace): EvalContext {
    return {
      snapshot: this.snapshot,
      compiledFormulas: NONE,
      currentSheet: sheetName,
      currentAddress: { sheet: sheetName, row, col: column },
      userFunctions: this.functions,
    };
  }
}

/** Formulas with dozens of nested calls fill the stack at less depth. Firefox has an error of its own for it. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
}

function keep(set: Set<FormulaCell>, cell: FormulaCell, isMember: boolean): void {
  if (isMember) set.add(cell);
  else set.delete(cell);
}

function newFrame(cell: FormulaCell | null): Frame {
  return { cell, reads: [], seen: new Set(), isVolatile: false, lowest: Number.MAX_SAFE_INTEGER };
}

function blankArray(top: number, left: number, bottom: number, right: number): ArrayValue {
  const width = Math.min(right - left + 1, 1024);
  const rows = Array.from({ length: Math.min(bottom - top + 1, 1024) }, () =>
    new Array<ScalarValue>(width).fill(BLANK),
  );
  return rvArrayRect(rows, rows.length, width, top, left);
}

const NONE = new Map<string, never>();

class NoCache extends Map<string, RuntimeValue> {
  override get(): undefined {
    return undefined;
  }

  override set(): this {
    return this;
  }
}
