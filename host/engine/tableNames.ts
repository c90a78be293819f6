import type { Book } from './Book';
import { ExcelError } from './errors';

/**
 * Throws for a table name that Excel refuses: `InvalidArgument` for its form (a letter, `_` or `\` first, then letters, digits,
 * `_` and `.`, not like a cell address, at most 255 characters), `ItemAlreadyExists` when a table or a defined name has it.
 */
export function assertTableName(book: Book, name: string): void {
  const likeAddress = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || likeAddress) {
    throw new ExcelError('InvalidArgument', `"${name}" cannot be the name of a table.`);
  }
  if (isTaken(book, name)) throw new ExcelError('ItemAlreadyExists', `The name "${name}" is in use already.`);
}

/** `Table1`, `Table2`, ...: the first that is free. */
export function freeTableName(book: Book): string {
  let number = book.tables.length + 1;
  while (isTaken(book, `Table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}

function isTaken(book: Book, name: string): boolean {
  return book.tableNamed(name) !== undefined || book.names.get(name) !== undefined;
}

/** A header that no other column has: `Cost`, else `Cost2`, `Cost3`, ... An empty one becomes `Column1`, `Column2`, ... */
export function freeHeader(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== '' && !used.has(wanted.toLowerCase())) return wanted;
  const base = wanted === '' ? 'Column' : wanted;
  let number = wanted === '' ? 1 : 2;
  while (used.has(`${base}${String(number)}`.toLowerCase())) number += 1;
  return base + String(number);
}
