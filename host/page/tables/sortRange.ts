import { type Area, ExcelError, type Sheet, sortArea, type Table } from '../../engine';

export type SortOrder = 'ascending' | 'descending';

/** Sorts the rows of a table by the column that stands in this column of the sheet. */
export function sortTableBy(table: Table, column: number, order: SortOrder): void {
  assertSortable(table.sheet, table.bodyArea);
  const key = column - table.area.left;
  sortArea(table.sheet, table.bodyArea, [{ key, ascending: order === 'ascending', on: { by: 'value' } }]);
}

/** Sorts the rows of an area by one of its columns. A first row that looks like headers stays, as with Excel's buttons. */
export function sortAreaBy(sheet: Sheet, area: Area, column: number, order: SortOrder): void {
  assertSortable(sheet, area);
  const key = column - area.left;
  sortArea(sheet, area, [{ key, ascending: order === 'ascending', on: { by: 'value' } }], {
    hasHeaders: looksLikeHeaders(sheet, area),
  });
}

/** A protected sheet has to allow sorting, and the cells have to be unlocked. */
function assertSortable(sheet: Sheet, area: Area): void {
  if (sheet.protection.protected && !sheet.protection.options.allowSort) {
    throw new ExcelError(
      'AccessDenied',
      `The sheet "${sheet.name}" is protected and does not allow sorting. Unprotect it under Review first.`,
    );
  }
  sheet.assertWritable(area);
}

/** Texts in the first row over something else below, or in bold over what is not. */
export function looksLikeHeaders(sheet: Sheet, { top, bottom, left, right }: Area): boolean {
  if (top === bottom) return false;
  let differs = false;
  for (let column = left; column <= right; column++) {
    const first = sheet.value(top, column);
    if (typeof first !== 'string') return false;
    const second = sheet.value(top + 1, column);
    const isBolder = sheet.format(top, column).font.bold && !sheet.format(top + 1, column).font.bold;
    if (isBolder || (second !== null && typeof second !== 'string')) differs = true;
  }
  return differs;
}
