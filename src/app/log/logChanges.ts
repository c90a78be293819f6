import { cellAddress } from '../../layout/address';
import { LOG_SHEET, LOG_TABLE, SETTINGS_SHEET, WORDS_TABLE } from '../../layout/names';
import { type LogEntry, logColumns, logRow, logSheet } from '../../layout/logSheet';
import { HEADER_ROW } from '../../layout/sheetFrame';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { assertCanSetUp, assertColumns } from '../setUp/obstacles';
import type { Place } from '../useCases';
import { NO_CHANGES, type WorkbookChanges } from '../workbookGateway';

/**
 * What has to be written so that the log tells of changes: rows below those that are there, or the sheet itself when these are
 * the first. Goes into the same batch as the change that it tells of. Throws where Excel would refuse.
 */
export function logChanges(workbook: KpiWorkbook, entries: readonly LogEntry[]): WorkbookChanges {
  if (entries.length === 0) return NO_CHANGES;
  const table = workbook.table(LOG_TABLE);
  const changes: WorkbookChanges = table
    ? { ...NO_CHANGES, growth: [{ table, columns: logColumns, rows: entries.map(logRow) }] }
    : { ...NO_CHANGES, newSheets: [logSheet(entries)], newSheetsAt: placeBeforeSettings(workbook) };
  assertCanSetUp(workbook, changes.newSheets, changes.growth);
  assertColumns(changes.growth);
  return changes;
}

/** Where the next row of the log will stand. */
export function placeOfNewEntries(workbook: KpiWorkbook): Place {
  const table = workbook.table(LOG_TABLE);
  return table
    ? { sheet: table.sheet, address: cellAddress(table.row + 1 + table.rows.length, table.column) }
    : { sheet: LOG_SHEET, address: cellAddress(HEADER_ROW + 1, 0) };
}

/** Where sheets that keep the past stand among the tabs: before the settings, whatever those are called by now. */
export function placeBeforeSettings(workbook: KpiWorkbook): number | null {
  const settings = workbook.table(WORDS_TABLE)?.sheet ?? SETTINGS_SHEET;
  const place = workbook.reading.sheets.findIndex(({ name }) => name === settings);
  return place < 0 ? null : place;
}
