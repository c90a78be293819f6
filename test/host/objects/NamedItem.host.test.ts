import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('NamedItemCollection and NamedItem', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('names a range and finds it again', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('A & B');
      context.workbook.names.add('KPI_Units', sheet.getRange('A2:A9'), 'Units on offer');
      const item = context.workbook.names
        .getItem('kpi_units')
        .load('name,type,value,formula,comment,visible,scope');
      const range = item.getRange().load('address');
      await context.sync();
      expect(item.toJSON()).toMatchObject({
        name: 'KPI_Units',
        type: 'Range',
        value: "'A & B'!$A$2:$A$9",
        formula: "='A & B'!$A$2:$A$9",
        comment: 'Units on offer',
        visible: true,
        scope: 'Workbook',
      });
      expect(range.address).toBe("'A & B'!A2:A9");
    });
  });

  it('writes tables and columns as they are named, in names and in cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Sales';
      table.getRange().values = [
        ['Amount', 'Unit price'],
        [2, 5],
        [3, 7],
      ];
      const item = sheet.names.add('Total', '=SUM(sales[AMOUNT])').load('formula,value');
      const cells = sheet.getRange('D1:D3');
      cells.formulas = [
        ['=SUM(SALES[amount])'],
        ['=MAX(sales[[#ALL],[UNIT PRICE]])'],
        ['=SUM(other[AMOUNT])'],
      ];
      cells.load('formulas,values');
      await context.sync();
      expect([item.formula, item.value]).toEqual(['=SUM(Sales[Amount])', 5]);
      expect(cells.formulas).toEqual([
        ['=SUM(Sales[Amount])'],
        ['=MAX(Sales[[#All],[Unit price]])'],
        ['=SUM(other[AMOUNT])'],
      ]);
      expect(cells.values.slice(0, 2)).toEqual([[5], [7]]);
      item.formula = '=SUM(sales[unit PRICE])';
      item.load('formula');
      await context.sync();
      expect(item.formula).toBe('=SUM(Sales[Unit price])');
    });
  });

  it('names constants, which have no range', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('Limit', '=0.95');
      context.workbook.names.add('Label', '="a ""b"""');
      const limit = context.workbook.names.getItem('Limit').load('type,value');
      const label = context.workbook.names.getItem('Label').load('type,value');
      await context.sync();
      const none = limit.getRangeOrNullObject();
      none.load('address');
      await context.sync();
      expect([limit.type, limit.value]).toEqual(['Double', 0.95]);
      expect([label.type, label.value]).toEqual(['String', 'a "b"']);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('tells what formulas give: values, arrays, errors, and the cells that they refer to', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Line', 'Scrap'],
        ['Press', 2],
        ['Paint', 3],
      ];
      sheet.tables.add('A1:B3', true).name = 'Lines';
      const { names } = context.workbook;
      names.add('Total', '=SUM(Lines[Scrap])');
      names.add('Scraps', '=Lines[Scrap]');
      names.add('Moving', '=OFFSET(Sheet1!$A$1,1,0,2,1)');
      names.add('Pairs', '={1,"two";TRUE,#N/A}');
      names.add('Lost', '=#REF!');
      names.load();
      const moving = names.getItem('Moving').getRange().load('address');
      const pairs = names.getItem('Pairs').arrayValues.load();
      const scraps = names.getItem('Scraps').arrayValues.load();
      await context.sync();
      expect(names.items.map(({ name, type, value }) => [name, type, value as unknown])).toEqual([
        ['Lost', 'Error', '#REF!'],
        ['Moving', 'Range', 'Sheet1!$A$2:$A$3'],
        [
          'Pairs',
          'Array',
          [
            [1, 'two'],
            [true, '#N/A'],
          ],
        ],
        ['Scraps', 'Range', 'Sheet1!$B$2:$B$3'],
        ['Total', 'Double', 5],
      ]);
      expect(moving.address).toBe('Sheet1!A2:A3');
      expect(pairs.types).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Error'],
      ]);
      expect(scraps.values).toEqual([[2], [3]]);
    });
  });

  it('names several ranges at once, which are no single range', async () => {
    await Excel.run(async (context) => {
      const item = context.workbook.names.add('Several', '=Sheet1!$A$1:$A$2,Sheet1!$C$1');
      item.load('type,value');
      const range = item.getRangeOrNullObject().load('address');
      await context.sync();
      expect([item.type, item.value]).toEqual(['Range', 'Sheet1!$A$1:$A$2,Sheet1!$C$1']);
      expect(range.isNullObject).toBe(true);
    });
  });

  it('keeps the names of a sheet apart from those of the workbook', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.names.add('Local', '=Sheet1!$A$1');
      context.workbook.names.add('Global', '=Sheet1!$A$2');
      const local = sheet.names.getItem('Local').load('scope');
      local.worksheet.load('name');
      const outside = context.workbook.names.getItemOrNullObject('Local').load('name');
      context.workbook.names.load('items/name');
      const count = sheet.names.getCount();
      await context.sync();
      expect(local.scope).toBe('Worksheet');
      expect(local.worksheet.name).toBe('Sheet1');
      expect(outside.isNullObject).toBe(true);
      expect(context.workbook.names.items.map(({ name }) => name)).toEqual(['Global']);
      expect(count.value).toBe(1);
    });
  });

  it('changes formula, comment and visibility, and deletes', async () => {
    await Excel.run(async (context) => {
      const item = context.workbook.names.add('Limit', '=1');
      item.formula = '=Sheet1!$C$3';
      item.comment = 'moved';
      item.visible = false;
      item.load('formula,comment,visible');
      await context.sync();
      expect(item.toJSON()).toMatchObject({ formula: '=Sheet1!$C$3', comment: 'moved', visible: false });
      item.delete();
      const gone = context.workbook.names.getItemOrNullObject('Limit').load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it.each([
    [
      'a name in use',
      'ItemAlreadyExists',
      (names: Excel.NamedItemCollection) => void [names.add('One', '=1'), names.add('one', '=2')],
    ],
    [
      'a name that reads as an address',
      'InvalidArgument',
      (names: Excel.NamedItemCollection) => void names.add('A1', '=1'),
    ],
    [
      'a formula without "="',
      'InvalidArgument',
      (names: Excel.NamedItemCollection) => void names.add('One', 'Sheet1!A1'),
    ],
    [
      'a name that is not there',
      'ItemNotFound',
      (names: Excel.NamedItemCollection) => void names.getItem('None').load('formula'),
    ],
    [
      'the range of a constant',
      'ItemNotFound',
      (names: Excel.NamedItemCollection) => void names.add('One', '=1').getRange(),
    ],
  ])('refuses %s', async (_what, code, work) => {
    await expectOfficeError(code, (context) => {
      work(context.workbook.names);
    });
  });
});
