import { isSameId } from '../../domain/kpiId';
import { validateRegister } from '../../domain/validateRegister';
import { cellAddress } from '../../layout/address';
import {
  dataTableName,
  REPORTING_MONTH_NAME,
  scorecardTableName,
  targetsTableName,
  TODAY_NAME,
  YEAR_START_NAME,
} from '../../layout/names';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { rowsOf } from '../model/RowReader';
import type { Finding, Place } from '../useCases';
import type { TableReading } from '../workbookGateway';

/** What can be said against a workbook without looking at its formulas: missing parts, and IDs that do not fit together. */
export function structuralFindings(workbook: KpiWorkbook): readonly Finding[] {
  if (!workbook.register) return [];
  return [
    ...workbook.years.flatMap(missingTables),
    ...missingNames(workbook),
    ...registerFindings(workbook),
    ...workbook.years.flatMap((tables) => [
      ...unknownIds(workbook, tables.data),
      ...unknownIds(workbook, tables.targets),
      ...kpisWithoutRows(workbook, tables),
    ]),
  ];
}

function missingTables({ year, data, targets, scorecard }: YearTables): Finding[] {
  const parts = [
    { table: data, name: dataTableName(year), holds: 'the numbers' },
    { table: targets, name: targetsTableName(year), holds: 'the targets' },
    { table: scorecard, name: scorecardTableName(year), holds: 'the results' },
  ];
  return parts
    .filter(({ table }) => table === undefined)
    .map(({ name, holds }) => ({
      severity: 'error',
      what: `The table ${name} with ${holds} of ${year} is missing.`,
      next: 'Undo with Ctrl+Z if it was deleted just now; otherwise take the sheet from a backup, or set the year up again.',
    }));
}

function missingNames(workbook: KpiWorkbook): Finding[] {
  return [REPORTING_MONTH_NAME, YEAR_START_NAME, TODAY_NAME]
    .filter((name) => (workbook.reading.names.find((item) => item.name === name)?.value ?? '') === '')
    .map((name) => ({
      severity: 'error',
      what: `The name ${name} is missing or leads to an empty cell.`,
      next: 'Look at the sheet KPI Settings: the named cell has to hold a value (Formulas, Name Manager).',
    }));
}

function registerFindings(workbook: KpiWorkbook): Finding[] {
  const { register } = workbook;
  if (!register) return [];
  return validateRegister(workbook.kpis).map(({ kpiId, severity, what, next }) => {
    const row = rowsOf(register).find((candidate) => isSameId(candidate.text('ID'), kpiId));
    return { severity, what, next, ...(row && { place: placeOf(register, row.index, 'ID') }) };
  });
}

function unknownIds(workbook: KpiWorkbook, table: TableReading | undefined): Finding[] {
  if (!table) return [];
  return rowsOf(table)
    .filter((row) => row.text('ID') !== '' && workbook.kpi(row.text('ID')) === undefined)
    .map((row) => ({
      severity: 'warning',
      what: `${row.text('ID')} in ${table.sheet} is no KPI of the register.`,
      next: 'Correct the ID, or add the KPI to the register.',
      place: placeOf(table, row.index, 'ID'),
    }));
}

function kpisWithoutRows(workbook: KpiWorkbook, tables: YearTables): Finding[] {
  const { data } = tables;
  if (!data) return [];
  return workbook.kpis
    .filter(({ id }) => id !== '' && workbook.measureRows(tables, id).length === 0)
    .map(({ id }) => ({
      severity: 'warning',
      what: `${id} has no row in ${data.sheet}, so it has no value in ${tables.year}.`,
      next: 'Add a row with its ID, a measure and a role, or run set-up for the year again.',
    }));
}

/** The cell of a table's row under a header. */
export function placeOf(table: TableReading, row: number, header: string): Place {
  const column = Math.max(0, table.headers.indexOf(header));
  return { sheet: table.sheet, address: cellAddress(table.row + 1 + row, table.column + column) };
}
