import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('TableRowCollection', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B5').values = [
        ['Line', 'Scrap'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['d', 4],
      ];
      sheet.tables.add('A1:B5', true).name = 'Lines';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const lines = async (work: (rows: Excel.TableRowCollection) => void) =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Lines');
      work(table.rows);
      const body = table.getDataBodyRange().load('values');
      const count = table.rows.getCount();
      await context.sync();
      return { count: count.value, lines: (body.values as unknown[][]).map(([line]) => line) };
    });

  it('deletes several rows at once, by index or as objects', async () => {
    expect(
      await lines((rows) => {
        rows.deleteRows([1, 3]);
      }),
    ).toEqual({ count: 2, lines: ['a', 'c'] });
    expect(
      await lines((rows) => {
        rows.deleteRows([rows.getItemAt(0)]);
      }),
    ).toEqual({ count: 1, lines: ['c'] });
  });

  it('deletes neighbours', async () => {
    expect(
      await lines((rows) => {
        rows.deleteRowsAt(1, 2);
      }),
    ).toEqual({ count: 2, lines: ['a', 'd'] });
  });

  it('has no rows when all are deleted, and takes new ones where the first stood', async () => {
    const empty = await lines((rows) => {
      rows.deleteRowsAt(0, 4);
    });
    expect(empty).toEqual({ count: 0, lines: [''] });
    const filled = await lines((rows) => {
      rows.add(undefined, [
        ['e', 5],
        ['f', 6],
      ]);
    });
    expect(filled).toEqual({ count: 2, lines: ['e', 'f'] });
  });

  it('starts below the headers of a table that was made of headers alone', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['Line', 'Scrap']];
      table.rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]);
      const whole = table.getRange().load('address,values');
      await context.sync();
      expect(whole.address).toBe('New!A1:B3');
      expect(whole.values).toEqual([
        ['Line', 'Scrap'],
        ['a', 1],
        ['b', 2],
      ]);
    });
  });

  it.each<[string, (rows: Excel.TableRowCollection) => void]>([
    [
      'a row that is not there',
      (rows) => {
        rows.deleteRows([4]);
      },
    ],
    [
      'more rows than there are',
      (rows) => {
        rows.deleteRowsAt(3, 2);
      },
    ],
    [
      'rows of another width',
      (rows) => {
        rows.add(undefined, [['x']]);
      },
    ],
  ])('refuses %s', async (_, work) => {
    await expectOfficeError('InvalidArgument', (context) => {
      work(context.workbook.tables.getItem('Lines').rows);
    });
  });
});
