import { type Area, columnCount, formatAddress, isOnSheet, rowCount } from './area';
import { ExcelError } from './errors';
import { assertFormula, isFormulaInput } from './formulaSyntax';
import type { Sheet } from './Sheet';
import type { CellInput } from './values';
import { assertWholeArrays } from './wholeArrays';

/**
 * Refuses inputs that an area cannot take: those of another shape or with a formula that cannot be read (`InvalidArgument`), and such
 * as would change a part of an array formula (`InvalidOperation`).
 */
export function assertInputs(
  sheet: Sheet,
  area: Area,
  inputs: readonly (readonly (CellInput | undefined)[])[],
): void {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument', 'The area lies outside the sheet.');
  const columns = columnCount(area);
  const fits = inputs.length === rowCount(area) && inputs.every((row) => row.length === columns);
  if (!fits)
    throw new ExcelError('InvalidArgument', `The inputs do not have the shape of ${formatAddress(area)}.`);
  for (const input of inputs.flat()) if (isFormulaInput(input)) assertFormula(input);
  assertWholeArrays(sheet, area);
}
