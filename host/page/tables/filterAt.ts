import {
  type Area,
  columnLetters,
  containsCell,
  type Filters,
  type Sheet,
  sheetFilterElement,
  sheetFilters,
  type Table,
  tableFilters,
} from '../../engine';

/** A column under a filter button, of a table or of the sheet's own filter. */
export interface FilterColumn {
  readonly sheet: Sheet;
  /** Undefined for the sheet's own filter. */
  readonly table: Table | undefined;
  readonly filters: Filters;
  /** Counted from the first column of the filter. */
  readonly index: number;
  /** As the header says. */
  readonly name: string;
  /** The cells that the filter looks at. */
  readonly body: Area;
}

/** What the button in a header cell filters; undefined where there is none. */
export function filterAt(sheet: Sheet, row: number, column: number): FilterColumn | undefined {
  const found = filtersAround(sheet, row, column);
  const area = found?.filters.area;
  if (!found || !area || area.top !== row) return undefined;
  return {
    ...found,
    sheet,
    index: column - area.left,
    name: sheet.text(row, column) || `column ${columnLetters(column)}`,
    body: { top: row + 1, bottom: area.bottom, left: column, right: column },
  };
}

/** Whether a cell has a filter button, and whether its column is filtered. */
export function filterState(sheet: Sheet, row: number, column: number): 'none' | 'idle' | 'filtered' {
  // Most cells have no filter above them: they are told first, since every painted cell is asked for.
  const table = sheet.tables.at(row, column);
  if (table ? !table.showFilterButton || table.headerArea?.top !== row : !sheetFilterElement(sheet))
    return 'none';
  const found = filterAt(sheet, row, column);
  if (!found) return 'none';
  return found.filters.criteriaOf(found.index) ? 'filtered' : 'idle';
}

/** The filter of the table or of the cells that hold a cell, whether or not it has buttons. */
export function filtersAround(
  sheet: Sheet,
  row: number,
  column: number,
): { readonly filters: Filters; readonly table: Table | undefined } | undefined {
  const table = sheet.tables.at(row, column);
  if (table) return { filters: tableFilters(table), table };
  const filters = sheetFilters(sheet);
  if (!filters.area || !containsCell(filters.area, row, column)) return undefined;
  return { filters, table: undefined };
}
