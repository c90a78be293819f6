import { Workbook } from '@cj-tech-master/excelts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithLibreOffice } from './describeWithLibreOffice';
import { recalculate, toPng } from './libreOffice';
import { cellAt, namedCell } from './recalculatedWorkbook';

describeWithLibreOffice('LibreOffice as a second opinion', () => {
  let folder = '';
  let file = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clauseboard-test-'));
    file = join(folder, 'stale.xlsx');
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('KPI Settings');
    sheet.getCell('A1').value = 20;
    sheet.getCell('A2').value = { formula: 'A1+1', result: 99 };
    sheet.getCell('A3').value = { formula: 'A1/0', result: 5 };
    sheet.getCell('A4').value = { formula: 'IF(A1=20,"","x")', result: 'x' };
    sheet.getCell('A5').value = new Date(Date.UTC(2026, 2, 1));
    sheet.addTable({
      name: 'KpiWords',
      ref: 'C3',
      headerRow: true,
      columns: [{ name: 'Word' }],
      rows: [['Late']],
    });
    workbook.definedNames.add("'KPI Settings'!$A$5", 'KPI_ReportingMonth');
    await workbook.xlsx.writeFile(file);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('calculates every formula anew, whatever results the file brings along', async () => {
    const workbook = await recalculate(file);
    const sheet = workbook.sheets.get('KPI Settings');
    expect([1, 2, 3].map((row) => cellAt(sheet, row, 0))).toEqual([
      { type: 'number', value: 21 },
      { type: 'error', value: '#DIV/0!' },
      { type: 'text', value: '' },
    ]);
    expect(namedCell(workbook, 'KPI_ReportingMonth')).toEqual({ type: 'number', value: 46082 });
    expect(workbook.tables.get('KpiWords')).toEqual({
      sheet: 'KPI Settings',
      top: 2,
      left: 2,
      bottom: 3,
      right: 2,
    });
  }, 60_000);

  it('refuses a file that is not there', async () => {
    await expect(recalculate(join(folder, 'none.xlsx'))).rejects.toThrow('There is no file');
  });

  it('draws the printed pages for people to look at', async () => {
    expect(await toPng(file, folder)).toEqual([join(folder, 'stale-1.png')]);
  }, 60_000);
});
