import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('Table', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [
        ['KPI', 'Target', 'Actual'],
        ['Scrap', 2, 3],
        ['Late', 5, 4],
      ];
      sheet.tables.add('A1:C3', true).name = 'Register';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('tells its name, style and parts', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('register');
      table.load('id,name,showHeaders,showTotals');
      const body = table.getDataBodyRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      const whole = table.getRange().load('address');
      table.worksheet.load('name');
      await context.sync();
      expect(table.name).toBe('Register');
      expect(table.showHeaders).toBe(true);
      expect(table.showTotals).toBe(false);
      expect(body.address).toBe('Sheet1!A2:C3');
      expect(whole.address).toBe('Sheet1!A1:C3');
      expect(header.values).toEqual([['KPI', 'Target', 'Actual']]);
      expect(table.worksheet.name).toBe('Sheet1');
    });
  });

  it('is found by id in a later batch, whatever its name is then', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register').load('id');
      await context.sync();
      table.name = 'Renamed';
      await context.sync();
      const again = context.workbook.tables.getItem(table.id).load('name');
      await context.sync();
      expect(again.name).toBe('Renamed');
    });
  });

  it('switches its style and its flags', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register');
      table.style = 'TableStyleLight9';
      table.showBandedColumns = true;
      table.showBandedRows = false;
      table.highlightFirstColumn = true;
      table.highlightLastColumn = true;
      table.showTotals = true;
      table.load();
      const totals = table.getTotalRowRange().load('address');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        style: 'TableStyleLight9',
        showBandedColumns: true,
        showBandedRows: false,
        highlightFirstColumn: true,
        highlightLastColumn: true,
        showTotals: true,
      });
      expect(totals.address).toBe('Sheet1!A4:C4');
    });
  });

  it('is resized over more rows and becomes a plain range again', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register');
      table.resize('A1:C5');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:C5');
      const range = table.convertToRange().load('address');
      const gone = context.workbook.tables.getItemOrNullObject('Register').load('name');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C5');
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('filters by values and shows all rows again', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register');
      table.columns.getItem('KPI').filter.applyValuesFilter(['Late']);
      const filter = table.autoFilter.load('enabled,isDataFiltered');
      const scrap = context.workbook.worksheets.getActiveWorksheet().getRange('A2').load('rowHidden');
      await context.sync();
      expect(filter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: true });
      expect(scrap.rowHidden).toBe(true);
      table.clearFilters();
      filter.load('isDataFiltered');
      scrap.load('rowHidden');
      await context.sync();
      expect(filter.isDataFiltered).toBe(false);
      expect(scrap.rowHidden).toBe(false);
    });
  });

  it('sorts its rows by value, empty cells last', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register');
      table.rows.add(undefined, [['Audits', '', 1]]);
      table.sort.apply([{ key: 1, ascending: false }]);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values).toEqual([
        ['Late', 5, 4],
        ['Scrap', 2, 3],
        ['Audits', '', 1],
      ]);
    });
  });

  it('is deleted with its cells', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register');
      table.delete();
      const used = context.workbook.worksheets
        .getActiveWorksheet()
        .getUsedRangeOrNullObject(true)
        .load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it.each([
    ['a total row that is not shown', 'ItemNotFound', (table: Excel.Table) => table.getTotalRowRange()],
    [
      'a flag that is no boolean',
      'InvalidArgument',
      (table: Excel.Table) => void Object.assign(table, { showTotals: 'yes' }),
    ],
    [
      'a range that moves the headers',
      'InvalidArgument',
      (table: Excel.Table) => {
        table.resize('A2:C5');
      },
    ],
  ])('refuses %s', async (_what, code, work) => {
    await expectOfficeError(code, (context) => work(context.workbook.tables.getItem('Register')));
  });

  it('refuses what a deleted table is asked', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Register').load('id');
      await context.sync();
      table.delete();
      await context.sync();
      table.load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('refuses to change shape on a protected sheet', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await expectOfficeError('AccessDenied', (context) => {
      context.workbook.tables.getItem('Register').rows.add(undefined, [['Audits', 1, 1]]);
    });
  });

  it('never gives the id of a deleted table again', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Once');
      const before = sheet.tables.add('A1:B2', true).load('id');
      await context.sync();
      const idBefore = before.id;
      sheet.delete();
      const after = worksheets.add('Once').tables.add('A1:B2', true).load('id');
      await context.sync();
      expect(after.id).not.toBe(idBefore);
    });
  });
});
