import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('AutoFilter of a sheet', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B5').values = [
        ['Line', 'Scrap'],
        ['Press', 5],
        ['Paint', 1],
        ['Pack', 9],
        ['Press', 2],
      ];
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const hiddenRows = async (work: (sheet: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      work(sheet);
      const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
      await context.sync();
      return [2, 3, 4, 5].filter((_, index) => rows[index]?.rowHidden);
    });

  it('hides the rows that do not fit, column after column', async () => {
    const first = await hiddenRows(({ autoFilter }) => {
      autoFilter.apply('A1:B5', 0, { filterOn: 'Values', values: ['Press'] });
    });
    expect(first).toEqual([3, 4]);
    const second = await hiddenRows(({ autoFilter }) => {
      autoFilter.apply('A1:B5', 1, { filterOn: 'TopItems', criterion1: '2' });
    });
    expect(second).toEqual([3, 4, 5]);
    const third = await hiddenRows(({ autoFilter }) => {
      autoFilter.clearColumnCriteria(0);
    });
    expect(third).toEqual([3, 5]);
  });

  it('tells where it is and by what it filters', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const filter = sheet.autoFilter;
      const before = filter.getRangeOrNullObject().load('address');
      filter.load('enabled');
      await context.sync();
      expect([before.isNullObject, filter.enabled]).toEqual([true, false]);
      filter.apply(sheet.getRange('A1:B5'), 1, {
        filterOn: 'Custom',
        criterion1: '>1',
        criterion2: '<6',
        operator: 'And',
      });
      const range = filter.getRange().load('address');
      filter.load('enabled,isDataFiltered,criteria');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B5');
      expect(filter.toJSON()).toEqual({
        enabled: true,
        isDataFiltered: true,
        criteria: [null, { filterOn: 'Custom', criterion1: '>1', criterion2: '<6', operator: 'And' }],
      });
    });
  });

  it('takes a single cell for the cells around it', async () => {
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
      autoFilter.apply('B3');
      const range = autoFilter.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B5');
    });
  });

  it('is removed with all rows shown', async () => {
    const hidden = await hiddenRows(({ autoFilter }) => {
      autoFilter.apply('A1:B5', 1, { filterOn: 'Dynamic', dynamicCriteria: 'BelowAverage' });
      autoFilter.remove();
    });
    expect(hidden).toEqual([]);
  });

  it('hides what no longer fits only when it is applied again', async () => {
    const filter = { filterOn: 'Custom', criterion1: '>4' } as const;
    const before = await hiddenRows((sheet) => {
      sheet.autoFilter.apply('A1:B5', 1, filter);
      sheet.getRange('B2').values = [[0]];
    });
    expect(before).toEqual([3, 5]);
    expect(
      await hiddenRows((sheet) => {
        sheet.autoFilter.reapply();
      }),
    ).toEqual([2, 3, 5]);
  });

  it('leaves filtered rows out of SUBTOTAL', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('D1:D3').formulas = [['=SUBTOTAL(9,B2:B5)'], ['=SUBTOTAL(109,B2:B5)'], ['=SUM(B2:B5)']];
      sheet.autoFilter.apply('A1:B5', 0, { filterOn: 'Values', values: ['Press'] });
      const totals = sheet.getRange('D1:D3').load('values');
      await context.sync();
      expect(totals.values).toEqual([[7], [7], [17]]);
    });
  });

  it.each<[string, string, (filter: Excel.AutoFilter) => void]>([
    [
      'a column that the range does not have',
      'InvalidArgument',
      (filter) => {
        filter.apply('A1:B5', 2, { filterOn: 'Values', values: ['x'] });
      },
    ],
    [
      'a count that is no number',
      'InvalidArgument',
      (filter) => {
        filter.apply('A1:B5', 1, { filterOn: 'TopItems', criterion1: 'many' });
      },
    ],
    [
      'a column to clear where nothing is filtered',
      'InvalidOperation',
      (filter) => {
        filter.clearColumnCriteria(0);
      },
    ],
    [
      'a range where there is none',
      'ItemNotFound',
      (filter) => {
        filter.getRange().load('address');
      },
    ],
  ])('refuses %s', async (_, code, work) => {
    await expectOfficeError(code, (context) => {
      work(context.workbook.worksheets.getActiveWorksheet().autoFilter);
    });
  });
});

describe('Filter of a table column', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [
        ['Line', 'Day'],
        ['Press', '3/1/2026'],
        ['Paint', '4/2/2026'],
        ['Pack', '4/9/2025'],
      ];
      sheet.tables.add('A1:B4', true).name = 'Days';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const shown = async (column: string, work: (filter: Excel.Filter) => void) =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Days');
      work(table.columns.getItem(column).filter);
      const rows = [2, 3, 4].map((row) => table.worksheet.getRange(`A${row}`).load('rowHidden'));
      await context.sync();
      return [2, 3, 4].filter((_, index) => rows[index]?.rowHidden === false);
    });

  it.each<[string, string, (filter: Excel.Filter) => void, number[]]>([
    ['values', 'Line', (filter) => filter.applyValuesFilter(['Pack', 'Paint']), [3, 4]],
    [
      'dates',
      'Day',
      (filter) => filter.applyValuesFilter([{ date: '2026-04-01', specificity: 'Month' }] as never),
      [3],
    ],
    ['a comparison', 'Line', (filter) => filter.applyCustomFilter('=Pa*'), [3, 4]],
    ['either of two', 'Line', (filter) => filter.applyCustomFilter('=Press', '=Pack', 'Or'), [2, 4]],
    ['the latest', 'Day', (filter) => filter.applyTopItemsFilter(1), [3]],
    ['the earliest half', 'Day', (filter) => filter.applyBottomPercentFilter(50), [4]],
    ['a month', 'Day', (filter) => filter.applyDynamicFilter('AllDatesInPeriodApril'), [3, 4]],
    ['no fill', 'Line', (filter) => filter.applyCellColorFilter(''), [2, 3, 4]],
  ])('shows the rows with %s', async (_, column, work, expected) => {
    expect(await shown(column, work)).toEqual(expected);
  });

  it('shows rows again when its values change, and clears its own column only', async () => {
    await shown('Line', (filter) => {
      filter.applyValuesFilter(['Pack']);
    });
    expect(
      await shown('Line', (filter) => {
        filter.applyValuesFilter(['Press', 'Paint']);
      }),
    ).toEqual([2, 3]);
    await shown('Day', (filter) => {
      filter.applyDynamicFilter('AllDatesInPeriodApril');
    });
    expect(
      await shown('Line', (filter) => {
        filter.clear();
      }),
    ).toEqual([3, 4]);
  });

  it('tells by what it filters', async () => {
    await Excel.run(async (context) => {
      const { filter } = context.workbook.tables.getItem('Days').columns.getItem('Day').load('name');
      filter.applyValuesFilter([{ date: '2026-04-01', specificity: 'Month' }] as never);
      filter.load('criteria');
      await context.sync();
      expect(filter.criteria).toEqual({
        filterOn: 'Values',
        values: [{ date: '2026-04-01', specificity: 'Month' }],
      });
    });
  });
});
