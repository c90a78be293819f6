import type { TableColumn } from '../../layout/types';
import { rowsForNewKpis } from '../../layout/newRows';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { Finding } from '../useCases';
import type { RawCell, TableReading } from '../workbookGateway';
import { placeOf } from './structuralFindings';

/** Cells of calculated columns that hold something else than the column's formula. One finding for each run of a column. */
export function overwrittenFormulas(workbook: KpiWorkbook): readonly Finding[] {
  const model = {
    yearStartMonth: workbook.yearStartMonth,
    years: workbook.years.map(({ year }) => ({ year, kpis: [], limits: {} })),
  };
  return workbook.years.flatMap(({ year }) =>
    rowsForNewKpis(model, year, [], {}).flatMap(({ table, columns }) => {
      const reading = workbook.table(table);
      return reading ? columns.flatMap((column) => findingsOf(reading, column)) : [];
    }),
  );
}

function findingsOf(table: TableReading, column: TableColumn): Finding[] {
  const { content, header } = column;
  if (content.kind !== 'calculated' || !table.formulas) return [];
  const index = table.headers.indexOf(header);
  if (index < 0) {
    return [
      {
        severity: 'error',
        what: `The table ${table.name} on "${table.sheet}" has no column "${header}".`,
        next: 'Undo with Ctrl+Z if it was deleted or renamed just now; formulas look for it by this name.',
        place: placeOf(table, 0, table.headers[0] ?? ''),
      },
    ];
  }
  const wanted = comparable(content.formula, table.name);
  return table.formulas.flatMap((row, rowIndex) => {
    const cell = row[index] ?? '';
    if (row.every((other) => other === '') || isSame(cell, wanted, table.name)) return [];
    return [
      {
        severity: 'error' as const,
        what: `${table.sheet}, "${header}": the formula was overwritten with ${cell === '' ? 'nothing' : `"${String(cell)}"`}.`,
        next: 'Copy the formula from the row above or below, or undo the change.',
        place: placeOf(table, rowIndex, header),
      },
    ];
  });
}

function isSame(cell: RawCell, wanted: string, table: string): boolean {
  return typeof cell === 'string' && cell.startsWith('=') && comparable(cell, table) === wanted;
}

/**
 * A formula without what Excel may write in one way or another: spaces, case, an implicit intersection `@`, and the long
 * form of a reference to the same row.
 */
function comparable(formula: string, table: string): string {
  return formula
    .replaceAll(`${table}[[#This Row],`, '[@')
    .replaceAll('[#This Row],', '@')
    .replaceAll(/\[@\[([^\]]+)\]\]?/g, '[@$1]')
    .replaceAll(/[\s@[\]]/g, '')
    .toLowerCase();
}
