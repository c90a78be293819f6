import type { ChartPlace, RawCell, TrendsReading } from '../app/workbookGateway';
import { columnLetters } from '../layout/address';
import { HELPER_COLUMNS, SCORECARD_ROW_COLUMN } from '../layout/trendBlock';

/** Reads the cells of a sheet of trends, and the series of charts that may stand anywhere, in two syncs. */
export async function readTrends(
  context: Excel.RequestContext,
  sheetName: string,
  places: readonly ChartPlace[],
): Promise<TrendsReading> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(sheetName);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  const charts = places.map((place) => ({
    place,
    series: worksheets.getItem(place.sheet).charts.getItem(place.name).series.load('items/name'),
  }));
  await context.sync();
  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const found = charts.map(({ place, series }) => ({
    ...place,
    series: series.items.map(({ name }) => name),
  }));
  if (rows === 0) return { sheet: sheetName, cells: [], formulas: [], charts: found };
  const cells = sheet.getRange(`A1:${columnLetters(HELPER_COLUMNS.last)}${rows}`).load('values');
  const letters = columnLetters(SCORECARD_ROW_COLUMN);
  const formulas = sheet.getRange(`${letters}1:${letters}${rows}`).load('formulas');
  await context.sync();
  return {
    sheet: sheetName,
    cells: cells.values as RawCell[][],
    formulas: (formulas.formulas as RawCell[][]).map(([formula = '']) => formula),
    charts: found,
  };
}
