import type { Book } from './Book';
import { ExcelError } from './errors';
import type { Sheet } from './Sheet';

/** Refuses a sheet name that Excel would refuse; `renamed` may keep its own. */
export function assertSheetName(book: Book, name: string, renamed?: Sheet): void {
  if (name.trim() === '') throw invalid('The name of a sheet cannot be empty.');
  if (name.length > 31) throw invalid(`The sheet name "${name}" is longer than 31 characters.`);
  if (/[\\/?*[\]:]/.test(name)) throw invalid(`The sheet name "${name}" contains one of \\ / ? * [ ] :`);
  if (/^'|'$/.test(name)) throw invalid(`The sheet name "${name}" begins or ends with an apostrophe.`);
  if (name.toLowerCase() === 'history') throw invalid('"History" is a name that Excel keeps for itself.');
  const other = book.sheetNamed(name);
  if (other && other !== renamed) {
    throw new ExcelError('ItemAlreadyExists', `There is a sheet "${other.name}" already.`);
  }
}

/** `Sheet1`, or the next number that is free. */
export function freeSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheetNamed(`Sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}

/** The id of the nth sheet (from 0) that a workbook got, in the form that Excel gives it. */
export function sheetId(index: number): string {
  const [low, high] = [index % 256, Math.floor(index / 256) % 256].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return `{00000000-0001-0000-${low ?? '00'}${high ?? '00'}-000000000000}`.toUpperCase();
}

/**
 * The id of the `number`th table, chart or rule of a sheet. It names the sheet by the sheet's own id, which no later
 * sheet gets: the numbers in the file are given again when a sheet is deleted.
 */
export function partId(kind: string, sheet: { readonly id: string }, number: number): string {
  return `{${kind}-0000-${sheet.id.slice(20, 24)}-${number.toString(16).padStart(12, '0').toUpperCase()}}`;
}

function invalid(message: string): ExcelError {
  return new ExcelError('InvalidArgument', message);
}
