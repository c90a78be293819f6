import type { CellArea } from '../layout/cell';

/** `B2:C5` for a rectangle counted from zero. */
export function addressOf({ row, column, rowCount, columnCount }: CellArea): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columnCount - 1)}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** A sheet's name as it stands before the `!` of a reference. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Takes `'A&E monthly'!B2:C5` apart; an address without a sheet has an empty name. */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: '', cells: address };
  const sheet = address
    .slice(0, mark)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return { sheet, cells: address.slice(mark + 1) };
}
