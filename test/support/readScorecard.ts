import type { Workbook, Worksheet } from '../../host/engine/excelts';
import { scorecardSheetName } from '../../src/layout/names';
import { HEADER_ROW } from '../../src/layout/sheetFrame';
import type { ReadScorecard } from './compareScorecards';
import type { RecalculatedWorkbook } from './recalculatedWorkbook';
import { sheetOf } from './writeLayout';

/** Reads the calculated scorecards of an ExcelTS workbook, finding rows by ID and columns by header. */
export function readScorecard(workbook: Workbook): ReadScorecard {
  const places = new Map<number, ReturnType<typeof placesOf>>();
  return (year, id, header) => {
    const sheet = sheetOf(workbook, scorecardSheetName(year));
    const place = places.get(year) ?? placesOf(sheet);
    places.set(year, place);
    const [row, column] = [place.rows.get(id), place.columns.get(header)];
    if (row === undefined || column === undefined)
      throw new Error(`readScorecard: no "${header}" for "${id}" in ${year}`);
    return plain(sheet.getCell(row, column).value);
  };
}

/** Where the headers and the IDs stand: rows may have been inserted above the table, and blank ones into it. */
function placesOf(sheet: Worksheet) {
  const texts = (count: number, cell: (index: number) => unknown) =>
    new Map(
      Array.from({ length: count }, (_, index): [string, number] => [
        String(cell(index + 1)),
        index + 1,
      ]).reverse(),
    );
  const ids = texts(sheet.rowCount, (row) => sheet.getCell(row, 1).value);
  const headerRow = ids.get('ID') ?? HEADER_ROW + 1;
  return {
    columns: texts(sheet.columnCount, (column) => sheet.getCell(headerRow, column).value),
    rows: ids,
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
    const headers = rows.find(([cell]) => cell !== undefined && 'value' in cell && cell.value === 'ID');
    const column = headers?.findIndex((cell) => 'value' in cell && cell.value === header) ?? -1;
    const row = rows.find(([cell]) => cell !== undefined && 'value' in cell && cell.value === id);
    const cell = row?.[column];
    if (row === undefined || column < 0)
      throw new Error(`readRecalculatedScorecard: no "${header}" for "${id}" in ${year}`);
    return cell === undefined || !('value' in cell) ? null : plain(cell.value);
  };
}
