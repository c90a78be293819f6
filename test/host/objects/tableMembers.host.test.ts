import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { reopen } from '../../support/reopen';
import { startHost } from '../../support/startHost';

describe('members of tables', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B6').values = [
        ['Line', 'Count'],
        ['A', 10],
        ['B', 20],
        ['C', 30],
        ['D', 40],
        ['E', 50],
      ];
      sheet.tables.add('A1:B6', true).name = 'Sales';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const sales = (context: Excel.RequestContext) => context.workbook.tables.getItem('Sales');

  const read = (name: string) =>
    Excel.run(async (context) => {
      const table = sales(context);
      table.load(name);
      await context.sync();
      return (table as unknown as Record<string, unknown>)[name];
    });

  /** The lines that are shown. */
  const shown = () =>
    Excel.run(async (context) => {
      const view = sales(context).columns.getItem('Line').getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return view.values.flat().join('');
    });

  it.each([
    ['style', 'TableStyleMedium2', ['TableStyleDark1', 'TableStyleLight9']],
    ['showBandedRows', true, [false, true]],
    ['showBandedColumns', false, [true, false]],
    ['showFilterButton', true, [false, true]],
    ['highlightFirstColumn', false, [true, false]],
    ['highlightLastColumn', false, [true, false]],
    ['showHeaders', true, [false, true]],
    ['showTotals', false, [true, false]],
  ])('%s is set and kept in the file', async (name, initial, values) => {
    expect(await read(name)).toBe(initial);
    for (const value of values) {
      await Excel.run(async (context) => {
        (sales(context) as unknown as Record<string, unknown>)[name] = value;
        await context.sync();
      });
      expect(await read(name)).toBe(value);
      await reopen(host);
      expect(await read(name)).toBe(value);
    }
  });

  it('legacyId is a number as text, another for each table', async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add().tables.add('A1:B2', true).load('legacyId');
      const first = sales(context).load('legacyId');
      await context.sync();
      expect(first.legacyId).toMatch(/^\d+$/);
      expect(other.legacyId).toMatch(/^\d+$/);
      expect(other.legacyId).not.toBe(first.legacyId);
    });
  });

  it.each<[string, (filter: Excel.Filter) => void, string, Partial<Excel.FilterCriteria>]>([
    [
      'apply',
      (filter) =>
        filter.apply({ filterOn: 'Custom', criterion1: '>=20', criterion2: '<50', operator: 'And' }),
      'BCD',
      { filterOn: 'Custom', criterion1: '>=20', criterion2: '<50', operator: 'And' },
    ],
    ['applyTopPercentFilter', (filter) => filter.applyTopPercentFilter(40), 'DE', { filterOn: 'TopPercent' }],
    ['applyTopItemsFilter', (filter) => filter.applyTopItemsFilter(1), 'E', { filterOn: 'TopItems' }],
    [
      'applyBottomItemsFilter',
      (filter) => filter.applyBottomItemsFilter(2),
      'AB',
      { filterOn: 'BottomItems', criterion1: '2' },
    ],
    [
      'applyBottomPercentFilter',
      (filter) => filter.applyBottomPercentFilter(20),
      'A',
      { filterOn: 'BottomPercent' },
    ],
    [
      'applyFontColorFilter',
      (filter) => filter.applyFontColorFilter('#FF0000'),
      'B',
      { filterOn: 'FontColor', color: '#FF0000' },
    ],
    [
      'applyCellColorFilter',
      (filter) => filter.applyCellColorFilter('#FFFF00'),
      'CD',
      { filterOn: 'CellColor', color: '#FFFF00' },
    ],
    [
      'applyIconFilter',
      (filter) => filter.applyIconFilter({ set: 'ThreeArrows', index: 2 }),
      'DE',
      { filterOn: 'Icon', icon: { set: 'ThreeArrows', index: 2 } },
    ],
  ])('Filter.%s hides the other rows', async (_name, apply, lines, criteria) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B3').format.font.color = '#FF0000';
      sheet.getRange('B4:B5').format.fill.color = '#FFFF00';
      sheet.getRange('B2:B6').conditionalFormats.add('IconSet').iconSet.style = 'ThreeArrows';
      const { filter } = sales(context).columns.getItem('Count');
      apply(filter);
      filter.load('criteria');
      await context.sync();
      expect(filter.criteria).toMatchObject(criteria);
    });
    expect(await shown()).toBe(lines);
  });

  it('filters are applied again after values changed, and taken away', async () => {
    await Excel.run(async (context) => {
      sales(context).columns.getItem('Count').filter.applyCustomFilter('>25');
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[60]];
      await context.sync();
    });
    expect(await shown()).toBe('CDE');
    await Excel.run(async (context) => {
      sales(context).reapplyFilters();
      await context.sync();
    });
    expect(await shown()).toBe('ACDE');
    await Excel.run(async (context) => {
      const { autoFilter } = sales(context);
      autoFilter.clearCriteria();
      autoFilter.load('isDataFiltered,enabled');
      await context.sync();
      expect([autoFilter.isDataFiltered, autoFilter.enabled]).toEqual([false, true]);
    });
    expect(await shown()).toBe('ABCDE');
  });

  it.each([0, 101, 1.5])('a filter of %s percent is refused', async (percent) => {
    await expectOfficeError('InvalidArgument', (context) => {
      sales(context).columns.getItem('Count').filter.applyTopPercentFilter(percent);
    });
  });

  it('removeDuplicates tells how many rows it removed and left', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('D1:E5');
      range.values = [
        ['Line', 'Count'],
        ['A', 1],
        ['a', 1],
        ['B', 1],
        ['A', 2],
      ];
      const both = range.removeDuplicates([0, 1], true).load('removed,uniqueRemaining');
      await context.sync();
      const one = range.removeDuplicates([0], true).load('removed,uniqueRemaining');
      range.load('values');
      await context.sync();
      expect([both.removed, both.uniqueRemaining]).toEqual([1, 3]);
      expect(one.removed).toBe(1);
      expect(range.values.slice(0, 3)).toEqual([
        ['Line', 'Count'],
        ['A', 1],
        ['B', 1],
      ]);
    });
  });
});
