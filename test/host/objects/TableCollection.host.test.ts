import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('TableCollection', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('adds tables from an address and from a range, on any sheet', async () => {
    await Excel.run(async (context) => {
      const second = context.workbook.worksheets.add('Second');
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.tables.add('A1:B3', true).name = 'One';
      context.workbook.tables.add(second.getRange('B2:C4'), false).name = 'Two';
      context.workbook.tables.add('Second!F1:F3', true).name = 'Three';
      context.workbook.tables.load('items/name');
      first.tables.load('count');
      const count = second.tables.getCount();
      const header = context.workbook.tables.getItem('Two').getHeaderRowRange().load('values');
      await context.sync();
      expect(context.workbook.tables.items.map((table) => table.name)).toEqual(['One', 'Two', 'Three']);
      expect(first.tables.count).toBe(1);
      expect(count.value).toBe(2);
      expect(header.values).toEqual([['Column1', 'Column2']]);
    });
  });

  it('finds by index, and answers a missing name with a null object', async () => {
    await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getActiveWorksheet();
      tables.add('A1:B3', true).name = 'One';
      const first = tables.getItemAt(0).load('name');
      const none = tables.getItemOrNullObject('None').load('name');
      await context.sync();
      expect(first.name).toBe('One');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('tells the tables that a range touches', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('A1:B3', true).name = 'One';
      sheet.tables.add('D1:E3', true).name = 'Two';
      const touched = sheet.getRange('B2:D2').getTables(false).load('items/name');
      const contained = sheet.getRange('A1:D5').getTables(true).load('items/name');
      const first = sheet.getRange('B2').getTables(false).getFirst().load('name');
      await context.sync();
      expect(touched.items.map((table) => table.name)).toEqual(['One', 'Two']);
      expect(contained.items.map((table) => table.name)).toEqual(['One']);
      expect(first.name).toBe('One');
    });
  });

  it.each([
    [
      'a name that no table has',
      'ItemNotFound',
      (tables: Excel.TableCollection) => void tables.getItem('None').load('name'),
    ],
    [
      'an index beyond the end',
      'InvalidArgument',
      (tables: Excel.TableCollection) => void tables.getItemAt(3).load('name'),
    ],
    [
      'an address that is none',
      'InvalidArgument',
      (tables: Excel.TableCollection) => void tables.add('nowhere!', true),
    ],
    [
      'a sheet that is not there',
      'ItemNotFound',
      (tables: Excel.TableCollection) => void tables.add('None!A1:B2', true),
    ],
    [
      'headers that are no boolean',
      'InvalidArgument',
      (tables: Excel.TableCollection) => void tables.add('A1:B2', 'yes' as never),
    ],
  ])('refuses %s', async (_what, code, work) => {
    await expectOfficeError(code, (context) => {
      work(context.workbook.tables);
    });
  });

  it('refuses a table over a table', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.add('A1:B3', true);
      context.workbook.tables.add('B2:C5', true);
      await expect(context.sync()).rejects.toThrow();
    });
  });
});
