import { storedFormula } from './cells';
import type { Table } from './Table';

/**
 * A table without rows shows one blank row, Excel's insert row, which is no row of it until something is put there: made of
 * headers alone, or left when all rows are deleted.
 */
export function hasNoRows({ native }: Table): boolean {
  return native.insertRow === true;
}

/** Makes the insert row of a table its first row, with the formulas of calculated columns. */
export function takeInsertRow(table: Table): void {
  const { native, sheet, bodyArea } = table;
  delete native.insertRow;
  for (const { native: column, area } of table.columns) {
    const formula = column.calculatedColumnFormula;
    if (formula === undefined || !sheet.isEmpty(bodyArea.top, area.left)) continue;
    sheet.native.getCell(bodyArea.top + 1, area.left + 1).value = { formula };
  }
  sheet.book.cellsEdited(sheet, bodyArea);
}

/** Whether the insert row holds something now, and so is a row. */
export function isInsertRowFilled({ sheet, bodyArea: { top, left, right } }: Table): boolean {
  for (let column = left; column <= right; column += 1) {
    const cell = sheet.native.findCell(top + 1, column + 1);
    if (cell && (storedFormula(cell) !== null || !sheet.isEmpty(top, column))) return true;
  }
  return false;
}
