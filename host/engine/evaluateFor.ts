import { areaOf, type CellPosition } from './area';
import type { Sheet } from './Sheet';
import type { CellValue } from './values';

/** The value of a formula as if it stood in a cell. `writtenFor` is the cell that its relative references are meant for. */
export function evaluateFor(
  sheet: Sheet,
  formula: string,
  at: CellPosition,
  writtenFor: CellPosition,
): CellValue {
  return sheet.book.calculation.evaluate(formula, sheet.native, at, writtenFor);
}

/** As `evaluateFor`, for formulas that give several values. */
export function evaluateAllFor(
  sheet: Sheet,
  formula: string,
  at: CellPosition,
  writtenFor: CellPosition,
): CellValue[][] {
  return sheet.book.calculation.evaluateArray(formula, sheet.native, at, writtenFor);
}

/** Does some work as if a cell held a value; nobody is told, and afterwards the cell is as it was. */
export function asIf<Result>(
  sheet: Sheet,
  { row, column }: CellPosition,
  value: CellValue,
  work: () => Result,
): Result {
  const cell = sheet.native.getCell(row + 1, column + 1);
  const before = cell.value;
  const hold = (held: typeof before) => {
    cell.value = held;
    sheet.book.calculation.edited(sheet.native, areaOf(row, column));
  };
  hold(value as typeof before);
  try {
    return work();
  } finally {
    hold(before);
  }
}
