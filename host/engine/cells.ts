import { type Cell, dateToExcel, ValueType } from './excelts';
import { type CellInput, type CellValue, errorValue, isErrorValue } from './values';

/** The formula of a cell as it is stored: without `=`, without file prefixes; null for a constant. */
export function storedFormula(cell: Cell): string | null {
  return (cell.type as ValueType) === ValueType.Formula ? (cell.formula ?? '') : null;
}

/** What a cell shows after calculation. */
export function readValue(cell: Cell | undefined): CellValue {
  if (!cell) return null;
  switch (cell.type as ValueType) {
    case ValueType.Null:
    case ValueType.Merge:
      return null;
    case ValueType.Formula:
      return plainValue(cell.result);
    default:
      return plainValue(cell.value);
  }
}

/** The constant that was put into a cell; null for an empty cell, a formula or a part of a merged cell. */
export function readConstant(cell: Cell | undefined): number | string | boolean | null {
  if (!cell || (cell.type as ValueType) === ValueType.Formula) return null;
  const value = readValue(cell);
  if (isErrorValue(value)) return value.error;
  // Written back as it is read, such a text would become a formula or lose its apostrophe.
  return typeof value === 'string' && /^[='][^]/.test(value) ? `'${value}` : value;
}

/**
 * Puts an input into a cell. A formula is given as stored text, without `=`.
 * A leading apostrophe makes what follows a text, as in Excel.
 */
export function writeCell(cell: Cell, input: CellInput | { readonly formula: string }): void {
  if (typeof input === 'string') {
    cell.value = input.startsWith("'") ? input.slice(1) : input;
  } else {
    cell.value = input;
  }
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return !cell || (cell.type as ValueType) === ValueType.Null || (cell.type as ValueType) === ValueType.Merge;
}

/** Dates become serial numbers, rich text and links their text. */
function plainValue(value: unknown): CellValue {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : plainObject(value);
    default:
      return null;
  }
}

function plainObject(value: object): CellValue {
  if (value instanceof Date) return dateToExcel(value, false);
  if ('error' in value) return errorValue(String(value.error));
  if ('richText' in value && Array.isArray(value.richText)) {
    return (value.richText as { text?: string }[]).map((run) => run.text ?? '').join('');
  }
  if ('text' in value) return String(value.text);
  if ('checkbox' in value) return value.checkbox === true;
  return null;
}
