import type { CellInput } from '../../layout/cell';
import type { TableLayout } from '../../layout/types';
import { KpiWorkbook } from '../model/KpiWorkbook';
import type { RawCell, TableReading, WorkbookChanges } from '../workbookGateway';

/**
 * The workbook as it will be read once new sheets and rows are written, so that further changes can be planned for the same batch.
 * Formulas read as empty, since nobody has calculated them.
 *
 * @param named what the named cells will hold, by name.
 */
export function afterChanges(
  { reading }: KpiWorkbook,
  { newSheets, newNames, growth }: WorkbookChanges,
  named: Readonly<Record<string, RawCell>>,
): KpiWorkbook {
  const grown = reading.tables.map((table) =>
    growth
      .filter((part) => part.table.name === table.name)
      .reduce(
        (before, { columns, rows }): TableReading => ({
          ...before,
          rows: [
            ...before.rows,
            ...rows.map(({ cells }) =>
              rawCells(
                before.name,
                before.headers.map(
                  (header) => cells[columns.findIndex((column) => column.header === header)],
                ),
              ),
            ),
          ],
        }),
        table,
      ),
  );
  return new KpiWorkbook({
    ...reading,
    sheets: [
      ...reading.sheets,
      ...newSheets.map(({ name }) => ({
        name,
        isProtected: false,
        isVisible: true,
        charts: [],
        lastRow: 0,
      })),
    ],
    names: [
      ...reading.names,
      ...newNames.map(({ name, formula }) => ({ name, formula, value: named[name] ?? '' })),
    ],
    tables: [
      ...grown,
      ...newSheets.flatMap(({ name, tables }) => tables.map((table) => tableOf(name, table))),
    ],
  });
}

function tableOf(sheet: string, { name, row, column, columns, rows }: TableLayout): TableReading {
  return {
    name,
    sheet,
    row,
    column,
    headers: columns.map(({ header }) => header),
    rows: rows.map(({ cells }) => rawCells(name, cells)),
    canGrow: true,
  };
}

/** A target's month repeats the month before it, which is what its formula will say; any other formula reads as empty. */
function rawCells(table: string, cells: readonly (CellInput | undefined)[]): readonly RawCell[] {
  const repeats = /^KpiTargets\d{4}$/.test(table);
  return cells.reduce<readonly RawCell[]>(
    (before, cell) => [...before, cell?.kind === 'formula' && repeats ? (before.at(-1) ?? '') : rawOf(cell)],
    [],
  );
}

function rawOf(input: CellInput | undefined): RawCell {
  switch (input?.kind) {
    case 'number':
      return input.number;
    case 'text':
      return input.text;
    default:
      return '';
  }
}
