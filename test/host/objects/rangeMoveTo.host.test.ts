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

  it('does not move a table with its header', async () => {
    await expectOfficeError('NotImplemented', (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:C4').moveTo('G1');
    });
    expect([...host.log.missing.keys()]).toEqual(['Range.moveTo (of a table)']);
  });
});
