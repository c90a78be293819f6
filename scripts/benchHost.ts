import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaOf, Book } from '../host/engine';
import { Workbook } from '../host/engine/excelts';
import { Host } from '../host/Host';
import { loadOfficeJs, nodeHostOrigin } from '../host/node/officeWindow';
import { dataSheetName, scorecardSheetName } from '../src/layout/names';
import { HEADER_ROW } from '../src/layout/sheetFrame';
import { workbookLayout } from '../src/layout/workbookLayout';
import { playScene } from '../test/scenes/playScene';
import { sceneNamed } from '../test/scenes';
import { layoutBook } from '../test/support/layoutBook';
import { findSoffice, recalculate } from '../test/support/libreOffice';
import { measureStart } from './support/measureStart';
import { median } from './support/median';
import { scorecardModel } from './support/scorecardModel';

/**
 * The host beside plain ExcelTS and LibreOffice, in one run on one machine: milliseconds, the median of several runs, and how many
 * times as long as ExcelTS the host takes. LibreOffice's times are of its whole run (start, load, calculate, save).
 */
interface Comparison {
  readonly what: string;
  readonly host: number;
  readonly excelts: number | null;
  readonly libreOffice: number | null;
  readonly timesExcelts: number | null;
}

const ROWS = 500;
const COLUMNS = 60;
const numbers = Array.from({ length: ROWS }, (_, row) =>
  Array.from({ length: COLUMNS }, (_cell, column) => row * COLUMNS + column),
);

async function compareWriting(): Promise<readonly Comparison[]> {
  const excelts = await median(5, () => {
    const sheet = new Workbook().addWorksheet('Values');
    numbers.forEach((values, row) => {
      values.forEach((value, column) => (sheet.getCell(row + 1, column + 1).value = value));
    });
  });
  const engine = await median(5, () => {
    Book.create().activeSheet.setInputs(areaOf(0, 0, ROWS, COLUMNS), numbers);
  });
  const host = new Host({ hostOrigin: nodeHostOrigin });
  await loadOfficeJs(host);
  const throughOffice = await median(5, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < ROWS; row += 25) {
        sheet.getRangeByIndexes(row, 0, 25, COLUMNS).values = numbers.slice(row, row + 25);
      }
      await context.sync();
    }),
  );
  const what = `write ${String(ROWS)} × ${String(COLUMNS)} numbers`;
  return [
    comparison(`${what} (engine)`, engine, excelts),
    comparison(`${what} (office.js, one batch)`, throughOffice, excelts),
  ];
}

async function compareEdits(): Promise<readonly Comparison[]> {
  const book = layoutBook(workbookLayout(scorecardModel(200, 3)));
  const [data, scorecard] = [dataSheetName(2026), scorecardSheetName(2026)].map((name) =>
    book.sheetNamed(name),
  );
  if (!data || !scorecard) throw new Error('The measured workbook lacks its year.');
  scorecard.conditionalFormats.add({
    areas: [areaOf(HEADER_ROW + 1, 0, 200, 30)],
    test: { type: 'containsText', operator: 'Contains', text: 'target' },
    format: { fill: { color: '#C6EFCE' } },
  });
  const edits = await median(300, (edit) => {
    const row = HEADER_ROW + 1 + ((edit * 37) % 400);
    data.typeInput(row, 3 + ((edit * 5) % 12), String(50 + ((edit * 13) % 60)));
    scorecard.displayedFormat(HEADER_ROW + 1 + Math.floor((row - HEADER_ROW - 1) / 2), 5);
  });
  return [comparison('one typed number, 200 KPIs × 3 years, with its colour (ms)', edits, null)];
}

async function compareFiles(): Promise<readonly Comparison[]> {
  const stage = await playScene(sceneNamed('demo'));
  if (!stage) throw new Error('The demo cannot be played.');
  const bytes = await stage.host.book.save();
  const plain = new Workbook();
  const openHost = await median(5, () => Book.open(bytes));
  const openPlain = await median(5, () => new Workbook().xlsx.load(bytes));
  const saveHost = await median(5, () => stage.host.book.save());
  await plain.xlsx.load(bytes);
  const savePlain = await median(5, () => plain.xlsx.writeBuffer({ validate: false }));
  return [
    comparison('open the demo (host: and calculate it)', openHost, openPlain, await libreOfficeOn(bytes)),
    comparison('save the demo', saveHost, savePlain),
  ];
}

async function libreOfficeOn(bytes: Uint8Array): Promise<number | null> {
  if (findSoffice() === undefined) return null;
  const folder = await mkdtemp(join(tmpdir(), 'clauseboard-bench-'));
  try {
    const file = join(folder, 'demo.xlsx');
    await writeFile(file, bytes);
    return await median(1, () => recalculate(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function comparison(
  what: string,
  host: number,
  excelts: number | null,
  libreOffice: number | null = null,
): Comparison {
  const timesExcelts = excelts === null ? null : Number((host / excelts).toFixed(1));
  return { what, host, excelts, libreOffice, timesExcelts };
}

console.table([...(await compareWriting()), ...(await compareEdits()), ...(await compareFiles())]);
console.table([await measureStart()]);
// office.js keeps timers running; the work is done.
process.exit();
