import { type Area, formatAddress, formatCell, rowCount } from './area';
import type { NativeTableColumn } from './fileForm/keepTables';
import { moveFilterColumns } from './filtering/moveColumns';
import { readSortState, writeSortState } from './sorting/sortForm';
import type { Table } from './Table';

/**
 * Writes down where a table lies and which columns stand in it; cells stay as they are. What the table was filtered and
 * sorted by follows its columns, and is forgotten for those that are gone.
 */
export function placeTable(table: Table, area: Area, columns: readonly NativeTableColumn[]): void {
  const { native } = table;
  const rows = rowCount(area) - Number(native.headerRow) - Number(native.totalsRow);
  const { filter, sort, columns: before } = native;
  const sorted = sort && readSortState(sort, table.area);
  if (filter) native.filter = moveFilterColumns(filter, (at) => placeIn(columns, before[at]));
  native.columns = [...columns];
  native.rows = new Array<unknown>(Math.max(1, rows));
  if (rows > 1) delete native.insertRow;
  native.tl = { row: area.top + 1, col: area.left + 1, address: formatCell(area.top, area.left) };
  native.ref = native.tl.address;
  native.tableRef = formatAddress(table.area);
  native.autoFilterRef = formatAddress({ ...table.area, bottom: table.bodyArea.bottom });
  if (!sorted) return;
  const fields = sorted.fields.flatMap((field) => {
    const key = placeIn(columns, before[field.key]);
    return key === null ? [] : [{ ...field, key }];
  });
  native.sort = writeSortState({ ...sorted, fields }, table.bodyArea);
}

function placeIn(
  columns: readonly NativeTableColumn[],
  column: NativeTableColumn | undefined,
): number | null {
  const place = column ? columns.indexOf(column) : -1;
  return place < 0 ? null : place;
}
