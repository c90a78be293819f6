import type { CellPosition } from './area';
import type { Book } from './Book';
import { Calculator } from './calculation/Calculator';
import type { Sheet } from './Sheet';
import type { CellValue } from './values';

const calculators = new WeakMap<Book, Calculator>();

function calculatorOf(book: Book): Calculator {
  let calculator = calculators.get(book);
  if (!calculator) {
    calculator = new Calculator(book.native);
    calculators.set(book, calculator);
  }
  return calculator;
}

/** The value of a formula as if it stood in a cell. `writtenFor` is the cell that its relative references are meant for. */
export function evaluateFor(
  sheet: Sheet,
  formula: string,
  at: CellPosition,
  writtenFor: CellPosition,
): CellValue {
  return calculatorOf(sheet.book).evaluate(formula, sheet.native, at.row, at.column, writtenFor);
}

/** As `evaluateFor`, for formulas that give several values. */
export function evaluateAllFor(
  sheet: Sheet,
  formula: string,
  at: CellPosition,
  writtenFor: CellPosition,
): CellValue[][] {
  return calculatorOf(sheet.book).evaluateArray(formula, sheet.native, at.row, at.column, writtenFor);
}

/** What formulas see changed. */
export function forgetEvaluations(book: Book): void {
  calculators.get(book)?.structureChanged();
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
    calculatorOf(sheet.book).edited([{ sheet: sheet.native, row, column }]);
  };
  hold(value as typeof before);
  try {
    return work();
  } finally {
    hold(before);
  }
}
