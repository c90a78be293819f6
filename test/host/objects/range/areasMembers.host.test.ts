import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';

describe('members of several ranges together', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1:C3').formulas = [
        ['Line', 1, '=B1+1'],
        ['', 2, '=B2+1'],
        ['Paint', '', '=B3+1'],
      ];
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

  it.each<[string, (areas: Excel.RangeAreas) => Excel.RangeAreas, string]>([
    ['getSpecialCells', (areas) => areas.getSpecialCells('Formulas'), 'Sheet1!C1:C2'],
    [
      'getSpecialCellsOrNullObject',
      (areas) => areas.getSpecialCellsOrNullObject('Constants', 'Numbers'),
      'Sheet1!B2',
    ],
    ['getEntireRow', (areas) => areas.getEntireRow(), 'Sheet1!2:3,Sheet1!1:2'],
    [
      'getUsedRangeAreasOrNullObject',
      (areas) => areas.getUsedRangeAreasOrNullObject(),
      'Sheet1!A2:B3,Sheet1!C1:C2',
    ],
  ])('%s', async (_name, find, address) => {
    await Excel.run(async (context) => {
      const found = find(sheetOf(context).getRanges('A2:B3,C1:E2')).load('address,addressLocal');
      found.worksheet.load('name');
      await context.sync();
      expect([found.address, found.addressLocal, found.worksheet.name]).toEqual([address, address, 'Sheet1']);
    });
  });

  it.each<[string, (areas: Excel.RangeAreas) => Excel.RangeAreas]>([
    ['getSpecialCellsOrNullObject', (areas) => areas.getSpecialCellsOrNullObject('Formulas')],
    ['getUsedRangeAreasOrNullObject', (areas) => areas.getUsedRangeAreasOrNullObject()],
  ])('%s finds nothing where nothing is', async (_name, find) => {
    await Excel.run(async (context) => {
      const found = find(sheetOf(context).getRanges('F1,H1:H9'));
      await context.sync();
      expect(found.isNullObject).toBe(true);
    });
  });

  it('copyFrom puts one source down in every area', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRanges('E1:F1,E3:F3').copyFrom('B2:C2');
      const copied = sheet.getRange('E1:F3').load('formulas');
      await context.sync();
      expect(copied.formulas).toEqual([
        [2, '=E1+1'],
        ['', ''],
        [2, '=E3+1'],
      ]);
    });
  });

  it('style is one for all areas, null where they differ, and refused when it is not there', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRanges('A1,C3').style = 'Good';
      const same = sheet.getRanges('A1,C3').load('style');
      const mixed = sheet.getRanges('A1,B2').load('style');
      const cell = sheet.getRange('C3').load('style,format/font/color,format/fill/color');
      await context.sync();
      expect([same.style, mixed.style, cell.style]).toEqual(['Good', null, 'Good']);
      expect([cell.format.font.color, cell.format.fill.color]).toEqual(['#006100', '#C6EFCE']);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      sheetOf(context).getRanges('A1,C3').style = 'No such style';
    });
  });

  it('a single area has a data validation', async () => {
    await Excel.run(async (context) => {
      const areas = sheetOf(context).getRanges('B1:B3');
      areas.dataValidation.rule = { wholeNumber: { formula1: 2, operator: 'GreaterThan' } };
      const { dataValidation } = sheetOf(context).getRange('B2');
      dataValidation.load('type');
      const invalid = sheetOf(context).getRange('B1:B3').dataValidation.getInvalidCellsOrNullObject();
      invalid.load('address');
      const none = sheetOf(context).getRange('C1:C3').dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect([dataValidation.type, invalid.address]).toEqual(['WholeNumber', 'Sheet1!B1:B2']);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('getTables finds the tables that touch an area, or lie in one', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const [first, second] = ['E1:F3', 'H1:I3'].map((address) => sheet.tables.add(address, true));
      if (first) first.name = 'First';
      if (second) second.name = 'Second';
      const tables = sheet.getRanges('E1,H1:I9').getTables();
      const whole = sheet.getRanges('E1,H1:I9').getTables(true).load('items/name');
      const count = tables.getCount();
      const item = tables.getItem('Second').load('name');
      const none = tables.getItemOrNullObject('Third');
      const firstOne = tables.getFirst().load('name');
      await context.sync();
      expect([count.value, item.name, none.isNullObject, firstOne.name]).toEqual([
        2,
        'Second',
        true,
        'First',
      ]);
      expect(whole.items.map(({ name }) => name)).toEqual(['Second']);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      sheetOf(context).getRanges('A1,B3').getTables().getItem('First');
    });
  });

  it('the areas are counted and found by their place, in the workbook too', async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Other');
      other.getRange('A1').formulas = [['=Sheet1!B1+Sheet1!B2']];
      sheetOf(context).getRange('E1').formulas = [['=SUM(A1:B1,C3,Other!A1)']];
      const { areas } = sheetOf(context).getRanges('A1,C1:C3');
      const count = areas.getCount();
      const second = areas.getItemAt(1).load('address');
      const precedents = sheetOf(context).getRange('E1').getDirectPrecedents();
      precedents.ranges.load('items/address');
      const sheets = precedents.areas.getCount();
      const last = precedents.areas.getItemAt(1).load('address');
      await context.sync();
      expect([count.value, second.address]).toEqual([2, 'Sheet1!C1:C3']);
      expect([sheets.value, last.address]).toEqual([2, 'Other!A1']);
      expect(precedents.ranges.items.map(({ address }) => address)).toEqual([
        'Sheet1!A1:B1',
        'Sheet1!C3',
        'Other!A1',
      ]);
    });
  });
});
