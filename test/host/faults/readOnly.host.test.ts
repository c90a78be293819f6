import type { Host } from '../../../host/Host';
import { expectRefusedRun } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('a workbook that is open for reading only', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    host.book.activeSheet.setInput(0, 0, 7);
    host.readOnly = true;
  });

  const seen = () => {
    const { activeSheet } = host.book;
    return [activeSheet.value(0, 0), activeSheet.tables.count, activeSheet.format(0, 0)];
  };

  it('says so, and can be read, selected and calculated', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      const range = workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      const missing = workbook.tables.getItemOrNullObject('Nothing');
      range.select();
      workbook.application.calculate('Full');
      await context.sync();
      expect(workbook.readOnly).toBe(true);
      expect(range.values).toEqual([[7]]);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it.each([
    ['a value', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').values = [[8]])],
    ['a format', (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.fill.color = 'red')],
    ['a table', (sheet: Excel.Worksheet) => void sheet.tables.add('A1:B2', true)],
    ['a deleted row', (sheet: Excel.Worksheet) => void sheet.getRange('1:1').delete('Up')],
  ])('refuses %s and stays as it is', async (_what, write) => {
    const before = seen();
    await expectRefusedRun('AccessDenied', () =>
      Excel.run(async (context) => {
        write(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    );
    expect(seen()).toEqual(before);
  });

  it('can be changed again once it is no longer read-only', async () => {
    host.readOnly = false;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[8]];
      await context.sync();
    });
    expect(host.book.activeSheet.value(0, 0)).toBe(8);
  });
});
