import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { type CellPosition, formatAbsolute, areaOf } from './area';
import { ExcelError } from './errors';

/** A formula with `=` in R1C1 notation, as it reads in a cell: `=RC[-1]*2` for `=A1*2` in B1. */
export function toR1C1(formula: string, { row, column }: CellPosition): string {
  return translateFormulaToR1C1(formula, formatAbsolute(areaOf(row, column)));
}

/** A formula in R1C1 notation as A1 notation. Throws `InvalidArgument` when it cannot be read. */
export function fromR1C1(formula: string, { row, column }: CellPosition): string {
  try {
    return translateFormulaToA1(formula, formatAbsolute(areaOf(row, column)), { wrapEdges: true });
  } catch (error) {
    throw new ExcelError('InvalidArgument', `There is a problem with the formula ${formula}.`, {
      cause: error,
    });
  }
}
