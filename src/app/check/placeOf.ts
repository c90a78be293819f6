import { cellAddress } from '../../layout/address';
import type { Place } from '../useCases';
import type { TableReading } from '../workbookGateway';

/** The cell of a table's row under a header; rows count from zero, and -1 is the header itself. */
export function placeOf(table: TableReading, row: number, header: string): Place {
  const column = Math.max(0, table.headers.indexOf(header));
  return { sheet: table.sheet, address: cellAddress(table.row + 1 + row, table.column + column) };
}

/** The first header of a table. */
export function placeOfTable(table: Pick<TableReading, 'sheet' | 'row' | 'column'>): Place {
  return { sheet: table.sheet, address: cellAddress(table.row, table.column) };
}
