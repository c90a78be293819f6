import {
  type Area,
  ExcelError,
  type Sheet,
  sortArea,
  type SortField,
  sortTable,
  type Table,
} from '../../engine';
import type { FilterColumn } from './filterAt';

export type SortOrder = 'ascending' | 'descending';

/** Sorts the rows under a filter's button by its column. */
export function sortFiltered({ sheet, table, filters, index, body }: FilterColumn, order: SortOrder): void {
  if (table) {
    sortTableBy(table, body.left, order);
    return;
  }
  const { area } = filters;
  if (!area) return;
  const rows = { ...area, top: area.top + 1 };
  assertSortable(sheet, rows);
  sortArea(sheet, rows, [fieldOf(index, order)]);
}

/** Sorts the rows of a table by the column that stands in this column of the sheet. */
export function sortTableBy(table: Table, column: number, order: SortOrder): void {
  assertSortable(table.sheet, table.bodyArea);
  sortTable(table, [fieldOf(column - table.area.left, order)]);
}

/** Sorts the rows of an area by one of its columns. A first row that looks like headers stays, as with Excel's buttons. */
export function sortAreaBy(sheet: Sheet, area: Area, column: number, order: SortOrder): void {
  assertSortable(sheet, area);
  sortArea(sheet, area, [fieldOf(column - area.left, order)], { hasHeaders: looksLikeHeaders(sheet, area) });
}

function fieldOf(key: number, order: SortOrder): SortField {
  return { key, ascending: order === 'ascending', on: { by: 'value' } };
}

/** A protected sheet has to allow sorting, and the cells have to be unlocked. */
function assertSortable(sheet: Sheet, area: Area): void {
  if (sheet.protection.protected && !sheet.protection.options.allowSort) {
    throw new ExcelError(
      'AccessDenied',
      `The sheet "${sheet.name}" is protected: it does not allow sorting.`,
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
