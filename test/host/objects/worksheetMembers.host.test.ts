import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('Worksheet', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('is copied to a place among the tabs', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('Sheet1');
      const second = worksheets.add('Second');
      first.getRange('A1').values = [['text']];
      const before = first.copy('Before', second).load('name,position');
      const cell = before.getRange('A1').load('values');
      first.copy('Beginning');
      first.copy('End');
      worksheets.load('items/name');
      await context.sync();
      expect(cell.values).toEqual([['text']]);
      expect(before.name).toBe('Sheet1 (2)');
      expect(worksheets.items.map(({ name }) => name)).toEqual([
        'Sheet1 (3)',
        'Sheet1',
        'Sheet1 (2)',
        'Second',
        'Sheet1 (4)',
      ]);
    });
  });

  it('has page breaks before rows and columns', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
      rows.add('A21:E21');
      rows.add('A5');
      columns.add('C1');
      rows.load('items/rowIndex');
      columns.load('items/columnIndex');
      await context.sync();
      expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 20]);
      expect(columns.items.map(({ columnIndex }) => columnIndex)).toEqual([2]);
      const cell = rows.getItem(1).getCellAfterBreak().load('address');
      rows.items[0]?.delete();
      columns.removePageBreaks();
      const counts = [rows.getCount(), columns.getCount()];
      await context.sync();
      expect([cell.address, ...counts.map(({ value }) => value)]).toEqual(['Sheet1!A21', 1, 0]);
    });
    await expectOfficeError('InvalidArgument', (context) => {
      context.workbook.worksheets.getActiveWorksheet().horizontalPageBreaks.add('C1');
    });
  });

  it('shows groups down to a level', async () => {
    const sheet = host.book.activeSheet;
    sheet.groupRows(1, 5);
    sheet.groupRows(2, 3);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().showOutlineLevels(2, 0);
      await context.sync();
    });
    expect([0, 1, 2, 3, 4].map((row) => sheet.isRowHidden(row))).toEqual([false, false, true, true, false]);
  });

  it('has a number in the file, and a standard height', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load('tabId,standardHeight,enableCalculation');
      await context.sync();
      expect([sheet.tabId, sheet.standardHeight, sheet.enableCalculation]).toEqual([2, 15, true]);
    });
  });

  it('refuses names that Excel refuses', async () => {
    for (const name of ['', 'x'.repeat(32), 'a/b', "'a", "a'", 'History']) {
      await expectOfficeError('InvalidArgument', (context) => {
        context.workbook.worksheets.add(name);
      });
    }
    await expectOfficeError('ItemAlreadyExists', (context) => {
      context.workbook.worksheets.add('sheet1');
    });
  });
});
