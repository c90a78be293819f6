import { type Area, areaOf, Book, type CellInput, parseAddress, type Sheet } from '../../../../host/engine';

/** The area of an address, which a test writes itself: `B2:C5`. */
export function at(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address.`);
  return area;
}

/** A new workbook's sheet with these rows from A1 on. */
export function sheetWith(...rows: CellInput[][]): Sheet {
  const sheet = Book.create().activeSheet;
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const padded = rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? null));
  if (rows.length > 0) sheet.setInputs(areaOf(0, 0, rows.length, columns), padded);
  return sheet;
}

/** What stands in the cells of an area, formulas as formulas. */
export function inputsOf(sheet: Sheet, address: string): CellInput[][] {
  const { top, left, bottom, right } = at(address);
  return span(top, bottom).map((row) => span(left, right).map((column) => sheet.input(row, column)));
}

export function valuesOf(sheet: Sheet, address: string): unknown[] {
  const { top, left, bottom, right } = at(address);
  return span(top, bottom).flatMap((row) => span(left, right).map((column) => sheet.value(row, column)));
}

/** The workbook as it comes back from its file, and its first sheet. */
export async function reopened(sheet: Sheet): Promise<Sheet> {
  const book = await Book.open(await sheet.book.save());
  return book.activeSheet;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
