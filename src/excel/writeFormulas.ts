import type { FormulasChange } from '../app/workbookGateway';
import { runs } from './runs';
import { everyCell } from './writeFormat';

/** Queues a calculated column's formula for the rows of a change, run by run; a header that is gone is left out. */
export function writeFormulas(
  sheet: Excel.Worksheet,
  { table, header, formula, rows, numberFormat }: FormulasChange,
): void {
  const column = table.headers.indexOf(header);
  if (column < 0) return;
  const all = { first: 0, last: Math.max(1, table.rows.length) - 1 };
  for (const { first, last } of rows === 'all' ? [all] : runs(rows)) {
    const cells = sheet.getRangeByIndexes(table.row + 1 + first, table.column + column, last - first + 1, 1);
    if (numberFormat !== undefined) cells.numberFormat = everyCell(numberFormat);
    cells.formulas = everyCell(formula);
  }
}
