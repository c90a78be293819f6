import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';

let host: Host;

beforeEach(async () => {
  host = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:D5').values = [
      ['Product', 'Q1', 'Q2'],
      ['Press', 1, 2],
      ['Paint', 3, ''],
      ['Pack', 4, 5],
    ];
    sheet.getRange('B8').values = [['apart']];
    await context.sync();
  });
});

afterEach(() => {
  expect([...host.log.missing.keys()]).toEqual([]);
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return Excel.run(async (context) => {
    const range = find(sheetOf(context)).load('address');
    await context.sync();
    return range.address.replace('Sheet1!', '');
  });
}

describe('Range.getRangeEdge', () => {
  it.each([
    ['B2', 'Down', 'B5'],
    ['B5', 'Down', 'B8'],
    ['B8', 'Down', 'B1048576'],
    ['D3', 'Down', 'D5'],
    ['D5', 'Left', 'B5'],
    ['B2', 'Left', 'A2'],
    ['C4', 'Up', 'C2'],
    ['E5', 'Left', 'D5'],
    ['F1', 'Right', 'XFD1'],
  ] as const)('goes from %s %s to %s', async (from, direction, to) => {
    expect(await addressOf((sheet) => sheet.getRange(from).getRangeEdge(direction))).toBe(to);
  });

  it('passes over hidden rows', async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('6:8').rowHidden = true;
      sheetOf(context).getRange('B9').values = [['end']];
      await context.sync();
    });
    expect(await addressOf((sheet) => sheet.getRange('B5').getRangeEdge('Down'))).toBe('B9');
  });

  it('starts from the active cell, which has to lie in the range', async () => {
    expect(await addressOf((sheet) => sheet.getRange('B2:D5').getRangeEdge('Right', 'C3'))).toBe('D3');
    await expectOfficeError('InvalidArgument', (context) => {
      sheetOf(context).getRange('B2:D5').getRangeEdge('Right', 'F9').load('address');
    });
  });
});

it('extends a range up to the edge', async () => {
  expect(await addressOf((sheet) => sheet.getRange('C3').getExtendedRange('Down'))).toBe('C3:C5');
  expect(await addressOf((sheet) => sheet.getRange('B2:C2').getExtendedRange('Down'))).toBe('B2:C5');
});

it('finds the region around a cell, up to empty rows and columns', async () => {
  expect(await addressOf((sheet) => sheet.getRange('C4').getSurroundingRegion())).toBe('B2:D5');
  expect(await addressOf((sheet) => sheet.getRange('E6').getSurroundingRegion())).toBe('B2:E6');
  expect(await addressOf((sheet) => sheet.getRange('G9').getSurroundingRegion())).toBe('G9');
});

it('finds merged areas', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('F1:G2').merge();
    sheet.getRange('F4:H5').merge(true);
    const merged = sheet.getRange('F1:H5').getMergedAreasOrNullObject().load('address,cellCount');
    const none = sheet.getRange('A1:D5').getMergedAreasOrNullObject();
    await context.sync();
    expect(merged.address).toBe('Sheet1!F1:G2,Sheet1!F4:H4,Sheet1!F5:H5');
    expect(merged.cellCount).toBe(10);
    expect(none.isNullObject).toBe(true);
  });
});

it('fails to find used cells in a range that has none', async () => {
  await expectOfficeError('ItemNotFound', (context) => {
    sheetOf(context).getRange('F1:G9').getUsedRange().load('address');
  });
});

it('looks for used cells in the range alone, not in the rows and columns around it', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('M1:P1').values = [['Month', 'One', 'Two', 'Three']];
    sheet.getRange('M2:N3').values = [
      ['May', 1],
      ['June', 2],
    ];
    const used = sheet.getRange('M2:P9').getUsedRange(true).load('address');
    const none = sheet.getRange('O2:P9').getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.address).toBe('Sheet1!M2:N3');
    expect(none.isNullObject).toBe(true);
  });
});

it('takes formatted cells for used, unless only values are asked for', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('F9').format.fill.color = 'red';
    const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    all.load('address');
    values.load('address');
    await context.sync();
    expect([all.address, values.address]).toEqual(['Sheet1!B2:F9', 'Sheet1!B2:D8']);
  });
});

it('views the rows that are shown', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('4:4').rowHidden = true;
    const view = sheet.getRange('B3:C5').getVisibleView();
    view.load('values,rowCount,columnCount,cellAddresses');
    view.rows.load('items/values');
    await context.sync();
    expect(view.values).toEqual([
      ['Press', 1],
      ['Pack', 4],
    ]);
    expect([view.rowCount, view.columnCount]).toEqual([2, 2]);
    expect(view.cellAddresses).toEqual([
      ['Sheet1!B3', 'Sheet1!C3'],
      ['Sheet1!B5', 'Sheet1!C5'],
    ]);
    expect(view.rows.items.map((row) => row.values)).toEqual([[['Press', 1]], [['Pack', 4]]]);
  });
});

it('tells whether all, some or no cells are hidden', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('3:4').rowHidden = true;
    const ranges = ['B3:C4', 'B3:C5', 'B5'].map((address) => sheet.getRange(address).load('hidden'));
    await context.sync();
    expect(ranges.map(({ hidden }) => hidden)).toEqual([true, null, false]);
  });
});
