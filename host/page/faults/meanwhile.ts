import type { Book } from '../../engine';

/** Somebody else types a number into the cell that is selected here. */
export function typeAsCoAuthor(book: Book): void {
  const { sheet, activeCell } = book.selection;
  sheet.typeInput(activeCell.row, activeCell.column, '42');
}

/** Somebody else gives the sheet that is shown here another name. */
export function renameActiveSheet({ activeSheet, sheets }: Book): void {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = `${activeSheet.name.slice(0, 24)} (mine)`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${activeSheet.name.slice(0, 20)} (mine ${number})`;
  }
  activeSheet.name = name;
}

/** Somebody else deletes the sheet that is shown here. */
export function deleteActiveSheet(book: Book): void {
  book.deleteSheet(book.activeSheet);
}
