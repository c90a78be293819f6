import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Finding } from '../useCases';
import type { CellOfTable } from '../workbookGateway';
import { calculatedColumns } from './calculatedColumns';
import { placeOf } from './placeOf';

/** Columns that formulas look for and that the tables no longer have. */
export function missingColumns(workbook: KpiWorkbook): readonly Finding[] {
  return calculatedColumns(workbook).flatMap(({ table, header }): Finding[] => {
    const reading = workbook.table(table);
    if (!reading || reading.headers.includes(header)) return [];
    return [
      {
        severity: 'error',
        what: `The table ${table} on "${reading.sheet}" has no column "${header}".`,
        next: 'Undo with Ctrl+Z if it was deleted or renamed just now; formulas look for it by this name.',
        place: placeOf(reading, 0, reading.headers[0] ?? ''),
      },
    ];
  });
}

/** Cells of calculated columns that hold something typed, or nothing. Rows that are empty altogether are left alone. */
export function overwrittenFormulas(
  workbook: KpiWorkbook,
  typed: readonly CellOfTable[],
): readonly Finding[] {
  return typed.flatMap(({ table, header, row }): Finding[] => {
    const reading = workbook.table(table);
    const cells = reading?.rows[row];
    if (!reading || !cells || cells.every((cell) => cell === '')) return [];
    const cell = cells[reading.headers.indexOf(header)] ?? '';
    return [
      {
        severity: 'error',
        what: `${reading.sheet}, "${header}": the formula was ${cell === '' ? 'deleted' : `overwritten with "${String(cell)}"`}.`,
        next: 'Copy the formula from the row above or below, or undo the change.',
        place: placeOf(reading, row, header),
      },
    ];
  });
}
