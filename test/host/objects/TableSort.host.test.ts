import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('TableSort', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['Line', 'Scrap'],
        ['press', 2],
        ['Pack', 3],
        ['Paint', 1],
      ];
      sheet.tables.add('A1:B4', true).name = 'Lines';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const lines = async (work: (table: Excel.Table) => void) =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Lines');
      work(table);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      return (body.values as unknown[][]).map(([line]) => line);
    });

  it('tells by what the table was sorted, and forgets it without changing the order', async () => {
    await Excel.run(async (context) => {
      const { sort } = context.workbook.tables.getItem('Lines');
      sort.apply([{ key: 1, ascending: false }], true);
      sort.load('fields,matchCase,method');
      await context.sync();
      expect(sort.toJSON()).toEqual({
        fields: [{ key: 1, ascending: false, sortOn: 'Value', dataOption: 'Normal' }],
        matchCase: true,
        method: 'PinYin',
      });
      sort.clear();
      sort.load('fields');
      await context.sync();
      expect(sort.fields).toEqual([]);
    });
    expect(await lines(() => undefined)).toEqual(['Pack', 'press', 'Paint']);
  });

  it('sorts again by the same fields after a change', async () => {
    await lines(({ sort }) => {
      sort.apply([{ key: 1 }]);
    });
    const changed = await lines((table) => {
      table.getDataBodyRange().getCell(0, 1).values = [[9]];
      table.sort.reapply();
    });
    expect(changed).toEqual(['press', 'Pack', 'Paint']);
  });

  it('refuses no fields, a column that is not there and what a sort cannot look at', async () => {
    for (const fields of [[], [{ key: 2 }], [{ key: 0, sortOn: 'Shape' }]]) {
      await expectOfficeError('InvalidArgument', (context) => {
        context.workbook.tables.getItem('Lines').sort.apply(fields as Excel.SortField[]);
      });
    }
  });
});
