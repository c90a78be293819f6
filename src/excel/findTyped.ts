import type { CellOfTable, ColumnOfTable } from '../app/workbookGateway';
import { splitAddress } from './splitAddress';

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
    return runsOf(wanted.filter((column) => column >= 0)).flatMap(([first, last]) => {
      const block = body.getColumn(first).getResizedRange(0, last - first);
      return (['Constants', 'Blanks'] as const).map((kind) => ({
        name,
        body,
        headers,
        found: block.getSpecialCellsOrNullObject(kind).load('address'),
      }));
    });
  });
  await context.sync();

  return searches.flatMap(({ name, body, headers, found }) =>
    found.isNullObject
      ? []
      : cellsOf(found.address).map(({ row, column }) => ({
          table: name,
          header: headers[column - body.columnIndex] ?? '',
          row: row - body.rowIndex,
        })),
  );
}

/** Neighbouring columns are searched as one block: a table has dozens of them. */
function runsOf(columns: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...columns].sort((one, other) => one - other);
  return sorted.reduce<(readonly [number, number])[]>((runs, column) => {
    const last = runs.at(-1);
    if (last?.[1] === column - 1) return [...runs.slice(0, -1), [last[0], column]];
    return [...runs, [column, column]];
  }, []);
}

/** The cells of an address of one or more areas, `Sheet1!A1:A3,Sheet1!C5`, counted from zero. */
function cellsOf(address: string): readonly { readonly row: number; readonly column: number }[] {
  return address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => {
    const [first = '', last = first] = splitAddress(part).cells.replaceAll('$', '').split(':');
    const from = cellOf(first);
    const to = cellOf(last);
    return Array.from({ length: (to.row - from.row + 1) * (to.column - from.column + 1) }, (_, index) => {
      const width = to.column - from.column + 1;
      return { row: from.row + Math.floor(index / width), column: from.column + (index % width) };
    });
  });
}

function cellOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
