import {
  dataTableName,
  REGISTER_TABLE,
  scorecardTableName,
  targetsTableName,
  WORDS_TABLE,
} from '../../layout/names';
import type { SheetLayout } from '../../layout/types';
import { ClauseboardError } from '../ClauseboardError';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import type { TableGrowth, TableReading } from '../workbookGateway';

/**
 * Looks for what would stop a set-up half-way, before anything is written: a workbook for reading only, protected
 * sheets, cells in the way of new rows, sheets of the same name.
 */
export function assertCanSetUp(
  workbook: KpiWorkbook,
  newSheets: readonly SheetLayout[],
  growth: readonly TableGrowth[],
): void {
  assertWritable(workbook);
  for (const { table } of growth) {
    assertUnprotected(workbook, table.sheet);
    if (!table.canGrow) throw blockedRows(table.sheet, table.name);
  }
  const names = new Set(workbook.reading.sheets.map(({ name }) => name.toLowerCase()));
  const taken = newSheets.find(({ name }) => names.has(name.toLowerCase()));
  if (taken) throw foreignSheet(taken);
}

/**
 * Refuses a workbook that has lost the register, its words, or a part of the year. Its formulas point at cells that are gone,
 * so a sheet made anew would stand beside them without being read.
 */
export function assertComplete(workbook: KpiWorkbook, year: number): void {
  if (!workbook.isSetUp) return;
  const tables = workbook.year(year);
  const parts = [
    { table: workbook.register, name: REGISTER_TABLE },
    { table: workbook.table(WORDS_TABLE), name: WORDS_TABLE },
    ...(tables
      ? [
          { table: tables.data, name: dataTableName(year) },
          { table: tables.targets, name: targetsTableName(year) },
          { table: tables.scorecard, name: scorecardTableName(year) },
        ]
      : []),
  ];
  const missing = parts.filter(({ table }) => table === undefined).map(({ name }) => name);
  if (missing.length === 0) return;
  throw new ClauseboardError('tableIsMissing', {
    what: `The workbook has lost ${missing.join(' and ')}.`,
    why: 'A sheet or table of Clauseboard was deleted or renamed, and the formulas of the others still point to it.',
    next: 'Undo with Ctrl+Z, or take the sheet from an earlier version of the file, then set up again.',
  });
}

/** Refuses rows of which a part would be lost: new cells go by header, and a team may have renamed or deleted a column. */
export function assertColumns(growth: readonly TableGrowth[]): void {
  for (const { table, columns, rows } of growth) {
    const lost = columns.filter(
      ({ header }, index) =>
        !table.headers.includes(header) &&
        rows.some(({ cells }) => cells[index]?.kind === 'number' || cells[index]?.kind === 'text'),
    );
    if (lost.length > 0) {
      throw lostColumns(
        table,
        lost.map(({ header }) => header),
      );
    }
  }
}

/** Refuses a workbook that Excel opened for reading only. */
export function assertWritable(workbook: KpiWorkbook): void {
  if (!workbook.reading.readOnly) return;
  throw new ClauseboardError('workbookIsReadOnly', {
    what: 'The workbook cannot be changed.',
    why: 'Excel opened it for reading only.',
    next: 'Choose Enable Editing, or save a copy and open that one.',
  });
}

/** Refuses to write to a sheet that is protected, by name. */
export function assertUnprotected(workbook: KpiWorkbook, sheetName: string): void {
  const sheet = workbook.reading.sheets.find(({ name }) => name === sheetName);
  if (!sheet?.isProtected) return;
  throw new ClauseboardError('sheetIsProtected', {
    what: `The sheet "${sheetName}" is protected.`,
    why: 'Excel lets nobody change its cells, Clauseboard included.',
    next: 'Take the protection off (Review, Unprotect Sheet), repeat, and protect the sheet again.',
    place: { sheet: sheetName, address: 'A1' },
  });
}

function blockedRows(sheet: string, table: string): ClauseboardError {
  return new ClauseboardError('excelRefused', {
    what: `The table ${table} cannot grow.`,
    why: `Cells below it on "${sheet}" are filled (a total row counts too), and new rows would overwrite them.`,
    next: 'Move what stands below the table elsewhere, or switch its total row off, then try again.',
    place: { sheet, address: 'A1' },
  });
}

function lostColumns({ name, sheet }: TableReading, headers: readonly string[]): ClauseboardError {
  const columns = `${headers.length === 1 ? 'column' : 'columns'} ${headers.join(', ')}`;
  return new ClauseboardError('tableIsMissing', {
    what: `The table ${name} has lost the ${columns}.`,
    why: 'Its header was renamed or its column deleted, so what belongs there would be lost.',
    next: 'Give the header its old name, or undo the deletion with Ctrl+Z, then try again.',
    place: { sheet, address: 'A1' },
  });
}

function foreignSheet({ name, tables }: SheetLayout): ClauseboardError {
  return new ClauseboardError('nameIsTaken', {
    what: `The workbook has a sheet "${name}" without the table ${tables[0]?.name ?? ''}.`,
    why: 'The sheet is of another making, or its table was deleted or turned into a plain range.',
    next: 'Rename the sheet, or undo the deletion with Ctrl+Z, then set up again.',
    place: { sheet: name, address: 'A1' },
  });
}
