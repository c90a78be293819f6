import { cellAddress } from '../../layout/address';
import type { Place } from '../useCases';
import { type FormulasChange, NO_CHANGES, type TableReading } from '../workbookGateway';
import type { CalculatedColumn } from './expectedTables';
import type { PlannedRepair } from './found';

/** The formula of a calculated column in some of its rows, with the number format that lets it calculate. */
export function formulasChange(
  table: TableReading,
  { header, formula, column }: CalculatedColumn,
  rows: FormulasChange['rows'],
): FormulasChange {
  return { table, header, formula, rows, numberFormat: column.format.numberFormat ?? 'General' };
}

/** Writes a column's own formula into rows of it. */
export function formulaRepair(
  table: TableReading,
  column: CalculatedColumn,
  rows: readonly number[],
  before: string,
): PlannedRepair {
  const { header } = column;
  const [first = 0] = rows;
  const where = rows.length === 1 ? `row ${table.row + 2 + first}` : `${rows.length} rows`;
  return {
    key: `formula ${table.name} ${header} ${rows.length > 5 ? 'column' : rows.join(',')}`,
    title: rows.length === 1 ? 'Put the formula back' : `Put the formula back in ${rows.length} rows`,
    steps: [
      {
        place: placeOfRows(table, header, rows),
        what: `${table.sheet}, "${header}", ${where}`,
        before,
        after: 'the formula of the column',
      },
    ],
    changes: { ...NO_CHANGES, formulas: [formulasChange(table, column, rows)] },
  };
}

/** From the first to the last of some rows of a column. */
export function placeOfRows(table: TableReading, header: string, rows: readonly number[]): Place {
  const column = table.column + Math.max(0, table.headers.indexOf(header));
  const address = (row: number) => cellAddress(table.row + 1 + row, column);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return {
    sheet: table.sheet,
    address: first === last ? address(first) : `${address(first)}:${address(last)}`,
  };
}
