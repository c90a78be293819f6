import type { Workbook } from '../../host/engine/excelts';
import { scorecardSheetName } from '../../src/layout/names';
import { HEADER_ROW } from '../../src/layout/sheetFrame';
import type { ReadScorecard } from './compareScorecards';
import type { RecalculatedWorkbook } from './recalculatedWorkbook';
import { sheetOf } from './writeLayout';

/** Reads the calculated scorecards of an ExcelTS workbook, finding rows by ID and columns by header. */
export function readScorecard(workbook: Workbook): ReadScorecard {
  return (year, id, header) => {
    const sheet = sheetOf(workbook, scorecardSheetName(year));
    const width = sheet.columnCount;
    const columns = Array.from(
      { length: width },
      (_, index) => sheet.getCell(HEADER_ROW + 1, index + 1).value,
    );
    const column = columns.indexOf(header) + 1;
    for (let row = HEADER_ROW + 2; row <= sheet.rowCount; row += 1) {
      if (sheet.getCell(row, 1).value === id) return plain(sheet.getCell(row, column).value);
    }
    throw new Error(`readScorecard: no row for "${id}" in ${year}`);
  };
}

function plain(value: unknown): number | string | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'object' && value !== null) {
    if ('result' in value) return plain(value.result);
    if ('error' in value) return String(value.error);
  }
  return null;
}

/** The same of a workbook that LibreOffice calculated. */
export function readRecalculatedScorecard({ sheets }: RecalculatedWorkbook): ReadScorecard {
  return (year, id, header) => {
    const rows = sheets.get(scorecardSheetName(year))?.rows ?? [];
    const column = rows[HEADER_ROW]?.findIndex((cell) => 'value' in cell && cell.value === header) ?? -1;
    const row = rows
      .slice(HEADER_ROW + 1)
      .find(([cell]) => cell !== undefined && 'value' in cell && cell.value === id);
    const cell = row?.[column];
    if (row === undefined || column < 0)
      throw new Error(`readRecalculatedScorecard: no "${header}" for "${id}" in ${year}`);
    return cell === undefined || !('value' in cell) ? null : plain(cell.value);
  };
}
