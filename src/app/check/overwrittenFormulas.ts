import { calculatedColumns, type CalculatedColumn } from './expectedTables';
import type { CheckFacts } from './CheckFacts';
import { formulaRepair, placeOfRows } from './formulaRepair';
import type { Found } from './found';
import { filledRows, rowName } from './tableRows';
import type { RawCell, TableReading } from '../workbookGateway';

const WHY =
  'The cell no longer follows the register, the data and the targets, so it shows what somebody typed once.';

/** So many cells of a column are told one by one; more are told together. */
export const MOST_SINGLE_CELLS = 5;

/** Cells of calculated columns that hold something typed, or nothing. Rows that are empty altogether are left alone. */
export function overwrittenFormulas({
  tables,
  inspection,
}: Pick<CheckFacts, 'tables' | 'inspection'>): readonly Found[] {
  return tables.flatMap((expected): readonly Found[] => {
    const { reading } = expected;
    if (!reading) return [];
    const typed = new Map<string, number[]>();
    for (const { table, header, row } of inspection.typed) {
      if (table === reading.name) typed.set(header, [...(typed.get(header) ?? []), row]);
    }
    const filled = new Set(filledRows(reading));
    return calculatedColumns(expected).flatMap((column) => {
      const rows = (typed.get(column.header) ?? []).filter((row) => filled.has(row));
      if (rows.length <= MOST_SINGLE_CELLS) return rows.map((row) => ofCell(reading, column, row));
      return [ofColumn(reading, column, rows)];
    });
  });
}

function ofCell(table: TableReading, column: CalculatedColumn, row: number): Found {
  const cell = cellOf(table, column.header, row);
  const kpi = rowName(table, row);
  return {
    severity: 'error',
    what: `${kpi} on ${table.sheet}, "${column.header}": the formula was ${cell === '' ? 'deleted' : `overwritten with "${String(cell)}"`}.`,
    why: WHY,
    next: 'Put the formula back, or copy it from the row above or below.',
    place: placeOfRows(table, column.header, [row]),
    plan: formulaRepair(table, column, [row], cell === '' ? 'empty' : String(cell)),
  };
}

function ofColumn(table: TableReading, column: CalculatedColumn, rows: readonly number[]): Found {
  return {
    severity: 'error',
    what: `${table.sheet}, "${column.header}": the formulas of ${rows.length} rows were overwritten or deleted (${someNames(table, rows)}).`,
    why: WHY,
    next: 'Put the formulas back.',
    place: placeOfRows(table, column.header, rows),
    plan: formulaRepair(table, column, rows, 'typed values'),
  };
}

/** The first few KPIs of some rows: `OTD-01, OCA-01 and 5 more`. */
export function someNames(table: TableReading, rows: readonly number[]): string {
  const names = rows.slice(0, 3).map((row) => rowName(table, row));
  return rows.length > 3 ? `${names.join(', ')} and ${rows.length - 3} more` : names.join(', ');
}

function cellOf(table: TableReading, header: string, row: number): RawCell {
  return table.rows[row]?.[table.headers.indexOf(header)] ?? '';
}
