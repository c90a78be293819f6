import type { RuntimeValue, ScalarValue } from '../excelts';
import type { FormulaCell } from './nodes';

/** What a formula yields: one value for its cell, and the whole of it where it spreads over several. */
export interface Outcome {
  readonly scalar: ScalarValue;
  readonly raw: RuntimeValue;
}

/** The formulas about which something is known besides their value. */
export class NotedCells {
  readonly volatile = new Set<FormulaCell>();
  readonly circular = new Set<FormulaCell>();
  /** What ExcelTS's evaluator threw, instead of giving an error value. */
  readonly failures = new Map<FormulaCell, unknown>();
  /** Outcomes of formulas that may fill more than their own cell, since the last `takeOutcomes`. */
  private outcomes = new Map<FormulaCell, Outcome>();

  /** Takes over what an evaluation found out about a formula, which holds it already. */
  note(cell: FormulaCell): void {
    keep(this.volatile, cell, cell.formula.isVolatile);
    keep(this.circular, cell, cell.formula.isCircular);
  }

  addOutcome(cell: FormulaCell, outcome: Outcome): void {
    this.outcomes.set(cell, outcome);
  }

  takeOutcomes(): Map<FormulaCell, Outcome> {
    const taken = this.outcomes;
    this.outcomes = new Map();
    return taken;
  }

  /** Forgets a cell that no longer holds its formula. */
  forget(cell: FormulaCell): void {
    this.volatile.delete(cell);
    this.circular.delete(cell);
    this.failures.delete(cell);
    this.outcomes.delete(cell);
  }
}

function keep(set: Set<FormulaCell>, cell: FormulaCell, isMember: boolean): void {
  if (isMember) set.add(cell);
  else set.delete(cell);
}
