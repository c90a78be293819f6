import type { CellArea } from './cell';

/** The letters of a column counted from zero: `columnLetters(27)` = `AB`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** The place of a column from its letters, counted from zero: `columnNumber('AB')` = 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell's relative address, `cellAddress(4, 2)` = `C5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A cell's absolute address, `$C$5`. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A rectangle from its first cell and its size. */
export function area(row: number, column: number, rowCount = 1, columnCount = 1): CellArea {
  return { row, column, rowCount, columnCount };
}

/** A sheet's name as formulas quote it: `'O''Brien'!`. */
export function sheetPrefix(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'!`;
}
