import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('WorksheetProtection', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('protects with options and unprotects', async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowSort: true,
        allowInsertRows: false,
        selectionMode: 'Unlocked',
      });
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it('refuses to protect a protected sheet', async () => {
    await expectOfficeError('AccessDenied', (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect();
      protection.protect();
    });
  });

  it('refuses writes into locked cells, and takes them in unlocked ones', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['grouping rows', (range) => range.group('ByRows')],
    ['closing a group', (range) => range.hideGroupDetails('ByRows')],
    ['fitting columns', (range) => range.format.autofitColumns()],
    ['fitting rows', (range) => range.format.autofitRows()],
  ])('refuses %s', async (_what, edit) => {
    await expectOfficeError('AccessDenied', (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('2:3').group('ByRows');
      sheet.protection.protect();
      edit(sheet.getRange('2:3'));
    });
  });

  it('lets columns be grouped and fitted where columns may be formatted', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.getRange('B:C').group('ByColumns');
      sheet.getRange('B:C').format.autofitColumns();
      await context.sync();
    });
  });

  it('refuses an option that is no boolean', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect({ allowSort: 'yes' as never });
    });
  });

  it('takes a password, without which the sheet stays protected', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect({}, 'secret');
      await context.sync();
      sheet.protection.unprotect();
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect('Secret');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect('secret');
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });
});
