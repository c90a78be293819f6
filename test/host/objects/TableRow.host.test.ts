import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('TableRowCollection and TableRow', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').formulas = [
        ['KPI', 'Target', 'Double'],
        ['Scrap', 2, '=B2*2'],
        ['Late', 5, '=B3*2'],
      ];
      sheet.getRange('A6').values = [['below']];
      sheet.tables.add('A1:C3', true).name = 'Register';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('adds rows at the end and in between, and moves what lies below', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register');
      const added = table.rows.add(undefined, [
        ['Audits', 4, 1],
        ['Claims', 6, 1],
      ]);
      added.load('index');
      table.rows.add(0, [['First', 1, 1]]);
      const kpis = table.columns.getItem('KPI').getDataBodyRange().load('values');
      const below = context.workbook.worksheets.getActiveWorksheet().getRange('A9').load('values');
      table.rows.load('count');
      await context.sync();
      expect(added.index).toBe(2);
      expect(kpis.values.flat()).toEqual(['First', 'Scrap', 'Late', 'Audits', 'Claims']);
      expect(table.rows.count).toBe(5);
      expect(below.values).toEqual([['below']]);
    });
  });

  it('adds an empty row when no values are given', async () => {
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Register');
      rows.add();
      const count = rows.getCount();
      const last = rows.getItemAt(2).load('values');
      await context.sync();
      expect(count.value).toBe(3);
      expect(last.values[0]?.slice(0, 2)).toEqual(['', '']);
    });
  });

  it('stands for a place, not for the data', async () => {
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Register');
      const first = rows.getItemAt(0);
      rows.getItemAt(0).delete();
      first.load('values');
      await context.sync();
      expect(first.values).toEqual([['Late', 5, 10]]);
    });
  });

  it('reads and writes the values of a row', async () => {
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Register');
      const row = rows.getItemAt(1);
      row.values = [['Late', 9, null]];
      row.load('values');
      const range = row.getRange().load('address');
      rows.load('items/index,items/values');
      await context.sync();
      expect(row.values).toEqual([['Late', 9, 18]]);
      expect(range.address).toBe('Sheet1!A3:C3');
      expect(rows.items.map(({ index }) => index)).toEqual([0, 1]);
    });
  });

  it.each([
    [
      'a row of the wrong width',
      'InvalidArgument',
      (table: Excel.Table) => void table.rows.add(undefined, [['Audits', 4]]),
    ],
    [
      'a place beyond the end',
      'InvalidArgument',
      (table: Excel.Table) => void table.rows.add(9, [['Audits', 4, 1]]),
    ],
    [
      'a row that is not there',
      'InvalidArgument',
      (table: Excel.Table) => void table.rows.getItemAt(2).load('values'),
    ],
  ])('refuses %s', async (_what, code, work) => {
    await expectOfficeError(code, (context) => {
      work(context.workbook.tables.getItem('Register'));
    });
  });
});
