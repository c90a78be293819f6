import type { RuleReading } from '../app/check/inspection';
import { ClauseboardError } from '../app/ClauseboardError';
import type { WorkbookGateway } from '../app/workbookGateway';
import { readWorkbook } from './readWorkbook';
import { runExcel } from './runExcel';

/** Everything but the first reading, which the pane's first screen waits for, is loaded when it is first asked for. */
const area = () => import('./readArea');

/** The workbook that is open in Excel, through Office.js. */
export const officeWorkbook: WorkbookGateway = {
  readWorkbook: () => runExcel('read the workbook', readWorkbook),
  inspect: async (request) => {
    const { inspectCells } = await import('./inspect');
    return {
      ...(await runExcel('look at the formulas', (context) => inspectCells(context, request))),
      rules: await rulesOf(request.ruled),
    };
  },
  readOtherTables: async () => {
    const { readOtherTables } = await import('./readOtherTables');
    return runExcel('look for renamed tables', readOtherTables);
  },
  readFormulas: async (columns, rows) => {
    const { readFormulas } = await import('./readFormulas');
    return runExcel('read formulas', (context) => readFormulas(context, columns, rows));
  },
  readTrends: async (sheet, charts) => {
    const { readTrends } = await import('./readTrends');
    return runExcel('read the trends', (context) => readTrends(context, sheet, charts));
  },
  findFiltered: async (tables) => {
    const { findFiltered } = await import('./findFiltered');
    return runExcel('look for filters', (context) => findFiltered(context, tables));
  },
  apply: async (changes) => {
    const { applyChanges } = await import('./applyChanges');
    return runExcel('write to the workbook', (context) => applyChanges(context, changes));
  },
  readSelection: async () => {
    const { readSelection } = await area();
    return runExcel('read the selection', readSelection);
  },
  readArea: async (place) => {
    const { readArea } = await area();
    return runExcel(`read ${place.sheet}!${place.address}`, (context) => readArea(context, place));
  },
  readSurroundings: async (place) => {
    const { readSurroundings } = await import('./readSurroundings');
    return runExcel('read the sheet', (context) => readSurroundings(context, place));
  },
  readSelectedRow: async () => {
    const { readSelectedRow } = await area();
    return runExcel('read the selected row', readSelectedRow);
  },
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
  const { readRules } = await import('./readRules');
  try {
    return await runExcel('look at the colour rules', (context) => readRules(context, sheets));
  } catch (error) {
    if (error instanceof ClauseboardError && error.code === 'excelRefused') return null;
    throw error;
  }
}
