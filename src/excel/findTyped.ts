import type { CellOfTable, ColumnOfTable } from '../app/workbookGateway';
import { runs } from './runs';

/**
 * Finds cells of calculated columns that hold a constant or nothing, in two syncs. Excel looks itself
 * (`getSpecialCells`), because the formulas of 200 KPIs are more than Excel on the web sends in one answer.
 */
export async function findTyped(
  context: Excel.RequestContext,
  columns: readonly ColumnOfTable[],
): Promise<readonly CellOfTable[]> {
  const names = [...new Set(columns.map(({ table }) => table))];
  const tables = names.map((name) => {
    const table = context.workbook.tables.getItem(name);
    return {
      name,
      body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount'),
      header: table.getHeaderRowRange().load('values'),
    };
  });
  await context.sync();

  const searches = tables.flatMap(({ name, body, header }) => {
    const headers = (header.values[0] ?? []).map(String);
    const wanted = columns
      .filter(({ table }) => table === name)
      .map((column) => headers.indexOf(column.header));
    // Neighbouring columns are searched as one block: a table has dozens of them.
    return runs(wanted.filter((column) => column >= 0)).flatMap(({ first, last }) => {
      const block = body.getColumn(first).getResizedRange(0, last - first);
      return (['Constants', 'Blanks'] as const).map((kind) => ({
        name,
        body,
        headers,
        found: loadAreas(block.getSpecialCellsOrNullObject(kind)),
      }));
    });
  });
  await context.sync();

  return searches.flatMap(({ name, body, headers, found }) =>
    found.isNullObject
      ? []
      : found.areas.items.flatMap(cellsOf).map(({ row, column }) => ({
          table: name,
          header: headers[column - body.columnIndex] ?? '',
          row: row - body.rowIndex,
        })),
  );
}

/** Asks for the areas one by one: Excel cuts the address of many areas silently at 8,192 characters. */
function loadAreas(found: Excel.RangeAreas): Excel.RangeAreas {
  found.load('areaCount');
  found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return found;
}

function cellsOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): readonly {
  readonly row: number;
  readonly column: number;
}[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: rowIndex + Math.floor(index / columnCount),
    column: columnIndex + (index % columnCount),
  }));
}
