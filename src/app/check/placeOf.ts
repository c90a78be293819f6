import { cellAddress } from '../../layout/address';
import type { Place } from '../useCases';
import type { TableReading } from '../workbookGateway';

/** The cell of a table's row under a header; rows count from zero. */
export function placeOf(table: TableReading, row: number, header: string): Place {
  const column = Math.max(0, table.headers.indexOf(header));
  return { sheet: table.sheet, address: cellAddress(table.row + 1 + row, table.column + column) };
}
