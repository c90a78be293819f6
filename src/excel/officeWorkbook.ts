import type { WorkbookGateway } from '../app/workbookGateway';
import { applyChanges } from './applyChanges';
import { findTyped } from './findTyped';
import { readArea, readSelectedRow, readSelection } from './readArea';
import { readFormulas } from './readFormulas';
import { readTrends } from './readTrends';
import { readWorkbook } from './readWorkbook';
import { runExcel } from './runExcel';

/** The workbook that is open in Excel, through Office.js. */
export const officeWorkbook: WorkbookGateway = {
  readWorkbook: () => runExcel('read the workbook', readWorkbook),
  findTyped: (columns) => runExcel('look for overwritten formulas', (context) => findTyped(context, columns)),
  readFormulas: (columns) => runExcel('read formulas', (context) => readFormulas(context, columns)),
  readTrends: (sheet, charts) =>
    runExcel('read the trends', (context) => readTrends(context, sheet, charts)),
  apply: (changes) => runExcel('write to the workbook', (context) => applyChanges(context, changes)),
  readSelection: () => runExcel('read the selection', readSelection),
  readArea: (place) =>
    runExcel(`read ${place.sheet}!${place.address}`, (context) => readArea(context, place)),
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
