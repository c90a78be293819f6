import type { RuleReading } from '../app/check/inspection';
import { ClauseboardError } from '../app/ClauseboardError';
import type { WorkbookGateway } from '../app/workbookGateway';
import { applyChanges } from './applyChanges';
import { inspectCells } from './inspect';
import { readArea, readSelectedRow, readSelection } from './readArea';
import { readFormulas } from './readFormulas';
import { readOtherTables } from './readOtherTables';
import { readRules } from './readRules';
import { readTrends } from './readTrends';
import { readSurroundings } from './readSurroundings';
import { readWorkbook } from './readWorkbook';
import { runExcel } from './runExcel';

/** The workbook that is open in Excel, through Office.js. */
export const officeWorkbook: WorkbookGateway = {
  readWorkbook: () => runExcel('read the workbook', readWorkbook),
  inspect: async (request) => ({
    ...(await runExcel('look at the formulas', (context) => inspectCells(context, request))),
    rules: await rulesOf(request.ruled),
  }),
  readOtherTables: () => runExcel('look for renamed tables', readOtherTables),
  readFormulas: (columns, rows) =>
    runExcel('read formulas', (context) => readFormulas(context, columns, rows)),
  readTrends: (sheet, charts) => runExcel('read the trends', (context) => readTrends(context, sheet, charts)),
  apply: (changes) => runExcel('write to the workbook', (context) => applyChanges(context, changes)),
  readSelection: () => runExcel('read the selection', readSelection),
  readArea: (place) =>
    runExcel(`read ${place.sheet}!${place.address}`, (context) => readArea(context, place)),
  readSurroundings: (place) => runExcel('read the sheet', (context) => readSurroundings(context, place)),
  readSelectedRow: () => runExcel('read the selected row', readSelectedRow),
  recalculate: () =>
    runExcel('recalculate the workbook', async (context) => {
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    }),
  show: (place) =>
    runExcel(`show ${place.sheet}!${place.address}`, async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      sheet.getRange(place.address).select();
      await context.sync();
    }),
};

/** Excel refuses to read the rules of sheets that hold certain ones (office-js issues 6827 and 6835): a check does without them. */
async function rulesOf(sheets: readonly string[]): Promise<readonly RuleReading[] | null> {
  try {
    return await runExcel('look at the colour rules', (context) => readRules(context, sheets));
  } catch (error) {
    if (error instanceof ClauseboardError && error.code === 'excelRefused') return null;
    throw error;
  }
}
