import { type Area, areaOf, columnCount, contains, intersect, rowCount } from './area';
import { hasNoRows, takeInsertRow } from './emptyTable';
import { ExcelError } from './errors';
import type { Table } from './Table';
import type { TableColumn } from './TableColumn';
import { followGrowth } from './tableGrowth';
import { hideTotals } from './tableTotals';

/** Gives a table another range, as dragging its corner does. */
export function resizeTable(table: Table, area: Area): void {
  const before = table.area;
  if (!intersect(area, before) || (table.showHeaders && area.top !== before.top)) {
    throw new ExcelError(
      'InvalidArgument',
      'The headers of a table stay in their row, and its new range overlaps the old one.',
    );
  }
  if (rowCount(area) < 1 + Number(table.showHeaders) + Number(table.showTotals)) {
    throw new ExcelError('InvalidArgument', 'A table has at least one row below its headers.');
  }
  const other = table.sheet.tables.overlapping(area).find((candidate) => candidate !== table);
  if (other)
    throw new ExcelError('InvalidOperation', `A table cannot overlap another one ("${other.name}").`);

  const body = table.bodyArea;
  // Rows that leave the table are no longer hidden by its filter.
  if (table.isFiltered && area.bottom < before.bottom)
    table.sheet.setRowsHidden(area.bottom + 1, before.bottom, false);
  if (table.showTotals && area.bottom !== before.bottom) hideTotals(table);
  reach(table, area);
  followGrowth(table, body);
}

/** Shows the header row above the body, or empties it and takes it away. */
export function setHeaders(table: Table, show: boolean): void {
  const { headerArea, area, native } = table;
  if (headerArea) {
    // Filters have their buttons in the headers.
    table.clearFilters();
    native.headerRow = false;
    table.place({ ...area, top: area.top + 1 });
    table.sheet.clear(headerArea, 'Contents');
    return;
  }
  if (area.top === 0)
    throw new ExcelError('InvalidOperation', 'There is no row for the headers above the table.');
  native.headerRow = show;
  table.place({ ...area, top: area.top - 1 });
  table.writeHeaders();
}

/** Lets a table reach over an area: columns that are left behind are dropped, new ones are named by the header cells. */
export function reach(table: Table, area: Area): void {
  const before = table.area;
  const [first, last] = [Math.max(area.left, before.left), Math.min(area.right, before.right)];
  const staying = table.native.columns.slice(first - before.left, last - before.left + 1);
  const added = table.newColumns(columnCount(area) - staying.length);
  const ahead = added.splice(0, first - area.left);
  const dropped = table.columns.filter(({ native }) => !staying.includes(native));
  table.sheet.tables.dropColumns(table, dropped);
  table.place(area, [...ahead, ...staying, ...added]);
  table.sheet.tables.settle();
}

/** Inserts rows into the body and returns the index of the first. */
export function addRows(table: Table, index: number, count: number): number {
  const { area, bodyArea: body, sheet } = table;
  if (index < 0 || index > rowCount(body) || count < 1)
    throw new ExcelError('InvalidArgument', 'The table has no such row.');
  if (hasNoRows(table)) {
    takeInsertRow(table);
    if (count > 1) addRows(table, 1, count - 1);
    return 0;
  }
  const rows = areaOf(body.top + index, area.left, count, columnCount(area));
  const isLast = rows.top > area.bottom;
  // Nothing has to move when all cells below are empty.
  if (!isLast || holdsSomethingBelow(table)) sheet.insertCells(rows, 'Down');
  table.place({ ...area, bottom: area.bottom + count });
  const before = index === 0 ? { ...body, top: body.top + count, bottom: body.bottom + count } : body;
  followGrowth(table, before, rows);
  return index;
}

/** Deletes rows of the body. */
export function deleteRows(table: Table, index: number, count: number): void {
  const { bodyArea: body, sheet } = table;
  const rows = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  if (index < 0 || count < 1 || !contains(body, rows))
    throw new ExcelError('InvalidArgument', 'The table has no such rows.');
  const isAll = count === rowCount(body);
  const gone = isAll ? { ...rows, top: rows.top + 1 } : rows;
  if (gone.top <= gone.bottom) sheet.deleteCells(gone, 'Up');
  if (!isAll) return;
  sheet.clear({ ...rows, bottom: rows.top }, 'Contents');
  table.native.insertRow = true;
}

/** Inserts a column; without a name it becomes `Column1`, `Column2`, ... */
export function addColumn(table: Table, index: number, name?: string): TableColumn {
  const { area, sheet } = table;
  if (index < 0 || index > table.columns.length)
    throw new ExcelError('InvalidArgument', 'The table has no such column.');
  const cells = { ...area, left: area.left + index, right: area.left + index };
  const isLast = index === table.columns.length;
  if (!isLast || holdsSomethingBeside(table)) sheet.insertCells(cells, 'Right');
  // Cells inserted at either edge move the table instead of stretching it.
  const [added] = isLast || index === 0 ? table.newColumns(1) : [];
  if (added) {
    const columns = [...table.native.columns];
    columns.splice(index, 0, added);
    table.place({ ...area, right: area.right + 1 }, columns);
  }
  const column = table.columns[index];
  if (!column) throw new ExcelError('GeneralException', 'The column was not added.');
  if (name !== undefined) table.renameColumns([[column, name]]);
  sheet.tables.settle();
  table.writeHeaders();
  return column;
}

/** Deletes a column with its cells. */
export function deleteColumn(table: Table, index: number): void {
  const column = table.columns[index];
  if (!column) throw new ExcelError('InvalidArgument', 'The table has no such column.');
  if (table.columns.length === 1)
    throw new ExcelError('InvalidOperation', 'The only column of a table cannot be deleted.');
  table.sheet.deleteCells(column.area, 'Left');
}

function holdsSomethingBelow({ area, sheet }: Table): boolean {
  const used = sheet.usedArea();
  return used !== null && used.bottom > area.bottom && used.left <= area.right && used.right >= area.left;
}

function holdsSomethingBeside({ area, sheet }: Table): boolean {
  const used = sheet.usedArea();
  return used !== null && used.right > area.right && used.top <= area.bottom && used.bottom >= area.top;
}
