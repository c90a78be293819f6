import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book } from '../../../host/engine';
import { Workbook } from '../../../host/engine/excelts';
import { closeBrowser, type HostPageView, openHostPage } from '../../support/browser/openHostPage';
import { functionCases } from '../engine/calculation/cases';
import { conformanceWorkbook } from '../engine/calculation/conformanceCases';

jest.setTimeout(120_000);

/** Results that the page has to replace: a formula that it did not calculate keeps this one. */
const STALE = 'not calculated';

/** The lists, names and tables of the conformance workbook with its formulas, and those of constants on a sheet of their own. */
async function writtenWorkbook(): Promise<string> {
  const { workbook } = conformanceWorkbook();
  const functions = workbook.addWorksheet('Functions');
  functionCases.forEach(([formula], index) => {
    functions.getCell(index * 12 + 1, 8).value = { formula };
  });
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cell.result = STALE;
      });
    });
  }
  const file = join(tmpdir(), `conformance-${String(process.pid)}.xlsx`);
  await writeFile(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return file;
}

/** The results that a file holds, without calculating them. */
async function resultsIn(file: string): Promise<ReadonlyMap<string, unknown>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await readFile(file));
  const values = new Map<string, unknown>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (!cell.formula) return;
        const { result } = cell;
        // Browsers and Node differ in the last binary digits of powers and logarithms.
        const value = typeof result === 'number' ? Number(result.toPrecision(13)) : result;
        values.set(`${sheet.name}!${cell.address} ${cell.formula}`, value);
      });
    });
  }
  return values;
}

describe('a workbook calculated in the browser', () => {
  let view: HostPageView;

  beforeAll(async () => {
    view = await openHostPage('/');
    await view.page.getByRole('grid', { name: 'Sheet Sheet1' }).waitFor();
  });

  afterAll(closeBrowser);

  it('has the results that it has in Node', async () => {
    const { page } = view;
    const file = await writtenWorkbook();
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await chosen).setFiles(file);
    await page.getByRole('grid', { name: 'Sheet Lists' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const inBrowser = await resultsIn(await (await download).path());

    const book = await Book.open(await readFile(file));
    const nodeFile = join(tmpdir(), `conformance-node-${String(process.pid)}.xlsx`);
    await writeFile(nodeFile, await book.save());
    const inNode = await resultsIn(nodeFile);

    expect([...inNode.values()].filter((value) => value === STALE)).toEqual([]);
    expect(inNode.size).toBeGreaterThan(450);
    expect(Object.fromEntries(inBrowser)).toEqual(Object.fromEntries(inNode));
  });
});
