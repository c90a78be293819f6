import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('TableColumnCollection and TableColumn', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['KPI', 'Target'],
        ['Scrap', 2],
        ['Late', 5],
      ];
      sheet.tables.add('A1:B3', true).name = 'Register';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('lists the columns with their names and places', async () => {
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Register');
      columns.load('count,items/name,items/index');
      await context.sync();
      expect(columns.count).toBe(2);
      expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['KPI', 0],
        ['Target', 1],
      ]);
    });
  });

  it('keeps the id of a column when it is renamed, and never takes an id for a name', async () => {
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Register');
      columns.load('items/id');
      await context.sync();
      const [first, second] = columns.items;
      if (!first || !second) throw new Error('The table has two columns.');
      first.name = String(second.id);
      await context.sync();
      first.load('name,index');
      const byName = columns.getItem(String(second.id)).load('index');
      const byId = columns.getItem(second.id).load('index');
      await context.sync();
      expect(first.index).toBe(0);
      expect(byName.index).toBe(0);
      expect(byId.index).toBe(1);
    });
  });

  it('writes a new name into the header cell', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Register').columns.getItem('Target').name = 'Limit';
      const header = context.workbook.worksheets.getActiveWorksheet().getRange('B1').load('values');
      await context.sync();
      expect(header.values).toEqual([['Limit']]);
    });
  });

  it('adds a column with header and values, at the end or in between', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register');
      table.columns.add(undefined, [
        ['Status'],
        ['=IF([@Target]>3,"ok","low")'],
        ['=IF([@Target]>3,"ok","low")'],
      ]);
      table.columns.add(1, [['Unit'], ['%'], ['days']]);
      table.columns.add(-1, undefined, 'Note');
      const whole = table.getRange().load('values');
      await context.sync();
      expect(whole.values).toEqual([
        ['KPI', 'Unit', 'Target', 'Status', 'Note'],
        ['Scrap', '%', 2, 'low', ''],
        ['Late', 'days', 5, 'ok', ''],
      ]);
    });
  });

  it('reads and writes the values of a column and tells its ranges', async () => {
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('Register').columns.getItem('Target');
      column.values = [['Target'], [7], [8]];
      column.load('values');
      const body = column.getDataBodyRange().load('address');
      const header = column.getHeaderRowRange().load('address');
      const whole = column.getRange().load('address');
      await context.sync();
      expect(column.values).toEqual([['Target'], [7], [8]]);
      expect([body.address, header.address, whole.address]).toEqual([
        'Sheet1!B2:B3',
        'Sheet1!B1',
        'Sheet1!B1:B3',
      ]);
    });
  });

  it('deletes a column', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register');
      table.columns.getItem('KPI').delete();
      const whole = table.getRange().load('values');
      await context.sync();
      expect(whole.values).toEqual([['Target'], [2], [5]]);
    });
  });

  it.each([
    [
      'a name that no column has',
      'ItemNotFound',
      (table: Excel.Table) => void table.columns.getItem('None').load('index'),
    ],
    [
      'too few values',
      'InvalidArgument',
      (table: Excel.Table) => void table.columns.add(undefined, [['Status'], [1]]),
    ],
    ['a place beyond the end', 'InvalidArgument', (table: Excel.Table) => void table.columns.add(9)],
    [
      'the total cell of a table without totals',
      'ItemNotFound',
      (table: Excel.Table) => void table.columns.getItemAt(0).getTotalRowRange(),
    ],
  ])('refuses %s', async (_what, code, work) => {
    await expectOfficeError(code, (context) => {
      work(context.workbook.tables.getItem('Register'));
    });
  });
});
