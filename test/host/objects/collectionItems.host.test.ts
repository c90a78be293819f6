import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

interface Named {
  load(properties: string): unknown;
  toJSON(): Record<string, unknown>;
}

interface Keyed {
  getItem(key: string): Named;
}

/** A collection, a key in it, and what tells the item from others. */
const collections: readonly [string, (book: Excel.Workbook) => unknown, string, Record<string, unknown>][] = [
  ['WorksheetCollection', (book) => book.worksheets, 'other', { name: 'Other', position: 1 }],
  ['TableCollection', (book) => book.tables, 'SALES', { name: 'Sales', showHeaders: true }],
  [
    'TableCollection of a sheet',
    (book) => book.worksheets.getItem('Other').tables,
    'Sales',
    { name: 'Sales', showTotals: false },
  ],
  [
    'TableColumnCollection',
    (book) => book.tables.getItem('Sales').columns,
    'Count',
    { name: 'Count', index: 1 },
  ],
  [
    'TableScopedCollection',
    (book) => book.worksheets.getItem('Other').getRange('A1').getTables(),
    'Sales',
    { name: 'Sales' },
  ],
  [
    'TableStyleCollection',
    (book) => book.tableStyles,
    'TableStyleDark3',
    { name: 'TableStyleDark3', readOnly: true },
  ],
  ['NamedItemCollection', (book) => book.names, 'Half', { name: 'Half', formula: '=1/2' }],
  ['SettingCollection', (book) => book.settings, 'year', { key: 'year', value: 2026 }],
  [
    'WorksheetCustomPropertyCollection',
    (book) => book.worksheets.getItem('Other').customProperties,
    'kind',
    { key: 'Kind', value: 'register' },
  ],
];

describe('items of collections', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const { worksheets, names, settings } = context.workbook;
      const other = worksheets.add('Other');
      other.getRange('A1:B1').values = [['Line', 'Count']];
      other.tables.add('A1:B3', true).name = 'Sales';
      names.addFormulaLocal('Half', '=1/2', 'a part');
      settings.add('year', 2026);
      other.customProperties.add('Kind', 'register');
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each(collections)('%s finds one by its key', async (_class, find, key, told) => {
    await Excel.run(async (context) => {
      const item = (find(context.workbook) as Keyed).getItem(key);
      item.load(Object.keys(told).join(','));
      await context.sync();
      expect(item.toJSON()).toMatchObject(told);
    });
  });

  it.each(collections)('%s refuses a key that it does not have', async (_class, find) => {
    await expectOfficeError('ItemNotFound', (context) => {
      (find(context.workbook) as Keyed).getItem('no such item');
    });
  });

  it('columns of a table are found by their id too, and counted', async () => {
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Sales');
      const column = columns.getItemAt(1).load('id');
      const count = columns.getCount();
      await context.sync();
      const again = columns.getItem(column.id).load('name');
      await context.sync();
      expect([again.name, count.value]).toEqual(['Count', 2]);
    });
  });

  it('names have a comment and the values behind them', async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const half = names.getItem('Half').load('comment,value,type,scope');
      const sheet = half.worksheetOrNullObject;
      const several = names.add('Several', '={1,"a";TRUE,#N/A}');
      several.arrayValues.load('values,types');
      const own = worksheets.getItem('Other').names.add('Own', worksheets.getItem('Other').getRange('A1:A2'));
      own.arrayValues.load('values,types');
      const ownSheet = own.worksheetOrNullObject.load('name');
      await context.sync();
      expect([half.comment, half.value, half.type, half.scope]).toEqual([
        'a part',
        0.5,
        'Double',
        'Workbook',
      ]);
      expect([sheet.isNullObject, ownSheet.name]).toEqual([true, 'Other']);
      expect(several.arrayValues.values).toEqual([
        [1, 'a'],
        [true, '#N/A'],
      ]);
      expect(several.arrayValues.types).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Error'],
      ]);
      expect(own.arrayValues.values).toEqual([['Line'], ['']]);
      expect(own.arrayValues.types).toEqual([['String'], ['Empty']]);
    });
  });
});
