import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { validateXlsx } from './openXmlValidator';

describe('asking the Open XML SDK about a file', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clauseboard-test-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('finds no error in a plain workbook', async () => {
    const file = join(folder, 'plain.xlsx');
    const workbook = new Workbook();
    workbook.addWorksheet('KPI Data 2026').getCell('A1').value = 1;
    await workbook.xlsx.writeFile(file);
    expect(await validateXlsx(file)).toEqual([]);
  });

  it('gives a sentence for a file that is no workbook', async () => {
    const file = join(folder, 'text.xlsx');
    await writeFile(file, 'not a workbook');
    const errors = await validateXlsx(file);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/\w+ \w+/);
  });
});
