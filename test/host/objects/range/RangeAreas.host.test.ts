import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';

let host: Host;

beforeEach(async () => {
  host = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = [
      ['Line', 'Count', 'Done'],
      ['Press', 3, true],
      ['Paint', '=B2*2', false],
      ['', '#N/A', ''],
    ];
    await context.sync();
  });
});

afterEach(() => {
  expect([...host.log.missing.keys()]).toEqual([]);
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

describe('Worksheet.getRanges', () => {
  it('takes addresses and names, with commas or semicolons', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('Counts', sheetOf(context).getRange('B2:B3'));
      const ranges = sheetOf(context).getRanges('A1, C3:C4;Counts').load('address,areaCount,cellCount');
      await context.sync();
      expect(ranges.toJSON()).toMatchObject({
        address: 'Sheet1!A1,Sheet1!C3:C4,Sheet1!B2:B3',
        areaCount: 3,
        cellCount: 5,
      });
    });
  });

  it('refuses what is no address', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      sheetOf(context).getRanges('A1,no such name').load('address');
    });
  });
});

describe('RangeAreas', () => {
  it('formats all of its cells, and reads null where they differ', async () => {
    await Excel.run(async (context) => {
      const ranges = sheetOf(context).getRanges('A1:A2,C1');
      ranges.format.fill.color = 'DarkMagenta';
      ranges.load('format/fill/color');
      const wider = sheetOf(context).getRanges('A1,B1').load('format/fill/color');
      await context.sync();
      expect(ranges.format.fill.color).toBe('#8B008B');
      expect(wider.format.fill.color).toBeNull();
    });
  });

  it('moves, meets, and is cut down to what is used', async () => {
    await Excel.run(async (context) => {
      const ranges = sheetOf(context).getRanges('A1:A2,C1:D2');
      const moved = ranges.getOffsetRangeAreas(1, 1).load('address');
      const common = ranges.getIntersection('A2:C2').load('address');
      const none = ranges.getIntersectionOrNullObject('F1').load('address');
      const used = ranges.getUsedRangeAreas().load('address');
      const columns = ranges.getEntireColumn().load('address,isEntireColumn,isEntireRow');
      await context.sync();
      expect(moved.address).toBe('Sheet1!B2:B3,Sheet1!D2:E3');
      expect(common.address).toBe('Sheet1!A2,Sheet1!C2');
      expect(none.isNullObject).toBe(true);
      expect(used.address).toBe('Sheet1!A1:A2,Sheet1!C1:C2');
      expect(columns.toJSON()).toMatchObject({
        address: 'Sheet1!A:A,Sheet1!C:D',
        isEntireColumn: true,
        isEntireRow: false,
      });
    });
  });

  it('clears, and takes a conditional format over all areas', async () => {
    await Excel.run(async (context) => {
      const ranges = sheetOf(context).getRanges('A2:A3,C2:C3');
      const rule = ranges.conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=TRUE';
      const on = rule.getRanges().load('address');
      ranges.clear('Contents');
      const left = sheetOf(context).getRange('A2:C3').load('values');
      await context.sync();
      expect(on.address).toBe('Sheet1!A2:A3,Sheet1!C2:C3');
      expect(left.values).toEqual([
        ['', 3, ''],
        ['', 6, ''],
      ]);
    });
  });
});

describe('getSpecialCells', () => {
  it.each([
    ['Constants', 'LogicalText', 'Sheet1!A1:A3,Sheet1!B1,Sheet1!C1:C3'],
    ['Constants', 'Errors', 'Sheet1!B4'],
    ['Formulas', undefined, 'Sheet1!B3'],
    ['Blanks', undefined, 'Sheet1!A4,Sheet1!C4'],
  ] as const)('finds %s %s', async (type, values, address) => {
    await Excel.run(async (context) => {
      const found = sheetOf(context).getUsedRange().getSpecialCells(type, values).load('address');
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  it('finds the shown cells as rectangles', async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('2:2').rowHidden = true;
      const found = sheetOf(context).getRange('A1:C4').getSpecialCells('Visible').load('address');
      await context.sync();
      expect(found.address).toBe('Sheet1!A1:C1,Sheet1!A3:C4');
    });
  });

  it('fails when nothing is found, unless a null object was asked for', async () => {
    await expectOfficeError('ItemNotFound', (context) => {
      sheetOf(context).getRange('A1:A3').getSpecialCells('Formulas').load('address');
    });
    await Excel.run(async (context) => {
      const found = sheetOf(context).getRange('A1:A3').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      expect(found.isNullObject).toBe(true);
    });
  });
});
