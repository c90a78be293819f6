import { EvalSession } from '../excelts';
import type {
  ArrayValue,
  EvalContext,
  FunctionDescriptor,
  RuntimeValue,
  ScalarValue,
  WorkbookSnapshot,
} from '../excelts';
import type { FormulaPlace } from './compile';

/** How ExcelTS's patched evaluator reads: it asks the session instead of its own snapshot of the workbook. */
export interface CellSource {
  readonly value: (sheet: string, row: number, column: number) => ScalarValue;
  readonly area: (sheet: string, top: number, left: number, bottom: number, right: number) => ArrayValue;
  /** Functions that are given a referenced cell as an area. */
  readonly aggregates: ReadonlySet<string>;
}

/** ExcelTS's evaluation session with the `cells` that the patch looks for, and without its caches of results. */
export class CellSession extends EvalSession {
  // Values of names depend on cells; without dependencies of their own they must not be kept.
  override readonly nameCache = new NoCache();

  constructor(readonly cells: CellSource) {
    super();
  }
}

/** What the evaluator has to know of the place where a formula stands. */
export function contextFor(
  snapshot: WorkbookSnapshot,
  userFunctions: ReadonlyMap<string, FunctionDescriptor>,
): (place: FormulaPlace) => EvalContext {
  return ({ sheetName, row, column }) => ({
    snapshot,
    compiledFormulas: NONE,
    currentSheet: sheetName,
    currentAddress: { sheet: sheetName, row, col: column },
    userFunctions,
  });
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
