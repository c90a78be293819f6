import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('Range.moveTo', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C4').formulas = [
        ['KPI', 'Value', 'Twice'],
        ['Scrap', 1, '=B2*2'],
        ['Late', 2, '=B3*2'],
        ['Open', 3, '=B4*2'],
      ];
      sheet.tables.add('A1:C4', true).name = 'Register';
      sheet.getRange('E1').formulas = [['=B4']];
      await context.sync();
    });
  });

  it('moves a row of a table over a new one, and what points at it follows', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.tables.getItem('Register').rows.add(0);
      sheet.getRange('A5:C5').moveTo('A2');
      context.workbook.tables.getItem('Register').rows.getItemAt(3).delete();
      const body = context.workbook.tables.getItem('Register').getDataBodyRange().load('formulas,address');
      const outside = sheet.getRange('E1').load('formulas,values');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:C4');
      expect(body.formulas).toEqual([
        ['Open', 3, '=B2*2'],
        ['Scrap', 1, '=B3*2'],
        ['Late', 2, '=B4*2'],
      ]);
      expect([outside.formulas, outside.values]).toEqual([[['=B2']], [[3]]]);
    });
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('is refused on a protected sheet', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await expectOfficeError('AccessDenied', (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2:C2').moveTo('A8');
    });
  });

  it('moves a whole table, on its sheet only', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C4').moveTo('G1');
      const range = context.workbook.tables.getItem('Register').getRange().load('address');
      const outside = sheet.getRange('E1').load('formulas');
      context.workbook.worksheets.add('Other');
      await context.sync();
      expect([range.address, outside.formulas]).toEqual(['Sheet1!G1:I4', [['=H4']]]);
    });
    await expectOfficeError('NotImplemented', (context) => {
      const target = context.workbook.worksheets.getItem('Other').getRange('A1');
      context.workbook.worksheets.getActiveWorksheet().getRange('G1:I4').moveTo(target);
    });
  });

  it('moves cells to another sheet', async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Other');
      context.workbook.worksheets.getItem('Sheet1').getRange('B4').moveTo('Other!A1');
      const moved = other.getRange('A1').load('values');
      const outside = context.workbook.worksheets.getItem('Sheet1').getRange('E1').load('formulas');
      await context.sync();
      expect([moved.values, outside.formulas]).toEqual([[[3]], [['=Other!A1']]]);
    });
  });
});
