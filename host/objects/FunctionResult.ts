import { type Book, type CellValue, isErrorValue } from '../engine';
import { NotImplemented } from './NotImplemented';
import { officeClass, scalar } from './officeClass';

/** A call of a worksheet function: its formula without the equals sign, and what it gave. */
export interface FunctionCall {
  readonly formula: string;
  readonly value: CellValue;
}

/** `Excel.FunctionResult`: the value of a worksheet function, or its error. */
export const functionResultClass = officeClass<FunctionCall>('FunctionResult', {
  error: scalar('1.2', ({ value }) => (isErrorValue(value) ? value.error : null)),
  value: scalar('1.2', ({ value }) => (isErrorValue(value) ? null : value)),
});

/** Calculates a call as if it stood in the first cell of the active sheet. Loud for a function that the calculation lacks. */
export function calculated(book: Book, formula: string, member: string): FunctionCall {
  const value = book.evaluate(book.activeSheet, `=${formula}`, { row: 0, column: 0 });
  if (isErrorValue(value) && value.error === '#NAME?') throw new NotImplemented(`Functions.${member}`);
  return { formula, value };
}
