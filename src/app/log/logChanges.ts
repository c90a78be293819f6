import { LOG_TABLE, SETTINGS_SHEET, WORDS_TABLE } from '../../layout/names';
import { type LogEntry, logColumns, logRow, logSheet } from '../../layout/logSheet';
import type { KpiWorkbook } from '../model/KpiWorkbook';
import { assertCanSetUp } from '../setUp/obstacles';
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
  return changes;
}

/** Where sheets that keep the past stand among the tabs: before the settings, whatever those are called by now. */
export function placeBeforeSettings(workbook: KpiWorkbook): number | null {
  const settings = workbook.table(WORDS_TABLE)?.sheet ?? SETTINGS_SHEET;
  const place = workbook.reading.sheets.findIndex(({ name }) => name === settings);
  return place < 0 ? null : place;
}
