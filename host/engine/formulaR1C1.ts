import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { type CellPosition, formatAbsolute, areaOf } from './area';
import { ExcelError } from './errors';

/** A formula with `=` in R1C1 notation, as it reads in a cell: `=RC[-1]*2` for `=A1*2` in B1. */
export function toR1C1(formula: string, { row, column }: CellPosition): string {
  return translateFormulaToR1C1(formula, formatAbsolute(areaOf(row, column)));
}

/**
 * A formula in R1C1 notation as A1 notation. References that reach beyond an edge of the sheet go on at the other one, or are
 * refused as `#REF!`. Throws `InvalidArgument` when it cannot be read.
 */
export function fromR1C1(
  formula: string,
  { row, column }: CellPosition,
  beyondEdges: 'wrap' | 'refuse' = 'wrap',
): string {
  try {
    const own = formatAbsolute(areaOf(row, column));
    return translateFormulaToA1(formula, own, { wrapEdges: beyondEdges === 'wrap' });
  } catch (error) {
    throw new ExcelError('InvalidArgument', `There is a problem with the formula ${formula}.`, {
      cause: error,
    });
  }
}
