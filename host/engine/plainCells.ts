import { type Cell, dateToExcel, ValueType, type Worksheet } from './excelts';
import { storedFormulaOf } from './formulaText';
import { existingRows, rowParts } from './nativeCells';
import { formulaOfFile } from './package/formulas';

interface ArrayFormula {
  readonly shareType?: string;
  readonly ref?: string;
  readonly isDynamicArray?: boolean;
}

/** What the model of an ExcelTS cell may hold. */
interface CellModel {
  readonly formula?: string;
  readonly result?: unknown;
}

/**
 * Gives the cells of an opened sheet their plain form: dates become the numbers that the file holds, formulas that share one text
 * get their own, prefixes of functions go.
 */
export function plainCells(sheet: Worksheet, date1904: boolean): void {
  const serial = (value: unknown) => (value instanceof Date ? serialOf(value, date1904) : value);
  // Formulas are replaced at the end: shared ones are derived from each other.
  const waiting: [Cell, object][] = [];
  forEachExisting(sheet, (cell) => {
    const type = cell.type as ValueType;
    if (type === ValueType.Formula) {
      const formula = storedFormulaOf(formulaOfFile(cell.formula ?? ''), undefined);
      const { shareType, ref, isDynamicArray } = cell.value as unknown as ArrayFormula;
      const array = shareType === 'array' ? { shareType, ref, isDynamicArray } : {};
      waiting.push([cell, { ...array, formula, result: serial(cell.result) }]);
    } else if (type === ValueType.Date) {
      cell.value = serial(cell.value) as number;
    } else if (type === ValueType.Hyperlink) {
      const { formula, result } = cell.model as CellModel;
      // ExcelTS never calculates a formula that carries a link.
      if (formula !== undefined)
        waiting.push([
          cell,
          { formula: storedFormulaOf(formulaOfFile(formula), undefined), result: serial(result) },
        ]);
    }
  });
  for (const [cell, value] of waiting) cell.value = value as Cell['value'];
}

function forEachExisting(sheet: Worksheet, visit: (cell: Cell) => void): void {
  for (const row of existingRows(sheet)) {
    if (!row) continue;
    for (const cell of rowParts(row)._cells) if (cell) visit(cell);
  }
}

/** ExcelTS reads times to the millisecond; nine decimals of a day are finer than that. */
function serialOf(date: Date, date1904: boolean): number {
  return Number(dateToExcel(date, date1904).toFixed(9));
}
