import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';

let host: Host;

beforeEach(async () => {
  host = await startHost();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const before = worksheets.getActiveWorksheet();
    const after = worksheets.add('Next year');
    before.getRange('A1:D2').values = [
      ['Line', 'Count', 'Price', 'Total'],
      ['Press', 2, 7.5, '=B2 * C2'],
    ];
    names.add('Rate', before.getRange('F1'));
    after.getRange('A1:C1').values = [['=Sheet1!D2*Rate', '=A1+1', 5]];
    await context.sync();
  });
});

afterEach(() => {
  expect([...host.log.missing.keys()]).toEqual([]);
});

async function addresses(find: (sheets: Excel.WorksheetCollection) => Excel.WorkbookRangeAreas) {
  return Excel.run(async (context) => {
    const areas = find(context.workbook.worksheets).load('addresses');
    await context.sync();
    return areas.addresses;
  });
}

it('finds what a formula names, on all sheets and through names', async () => {
  expect(
    await addresses((sheets) => sheets.getItem('Next year').getRange('A1').getDirectPrecedents()),
  ).toEqual(['Sheet1!F1,Sheet1!D2']);
  expect(await addresses((sheets) => sheets.getItem('Sheet1').getRange('D2').getDirectPrecedents())).toEqual([
    'Sheet1!B2:C2',
  ]);
});

it('follows precedents through other formulas', async () => {
  expect(await addresses((sheets) => sheets.getItem('Next year').getRange('B1').getPrecedents())).toEqual([
    'Sheet1!F1,Sheet1!B2:D2',
    "'Next year'!A1",
  ]);
});

it('finds the formulas that read a cell, at once and through others', async () => {
  expect(await addresses((sheets) => sheets.getItem('Sheet1').getRange('C2').getDirectDependents())).toEqual([
    'Sheet1!D2',
  ]);
  expect(await addresses((sheets) => sheets.getItem('Sheet1').getRange('C2').getDependents())).toEqual([
    'Sheet1!D2',
    "'Next year'!A1:B1",
  ]);
});

it('gives the ranges of each sheet, to be used at once', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Next year');
    const found = sheet.getRange('B1').getPrecedents();
    found.areas.load('items/address');
    const own = found.getRangeAreasBySheet('Next year').load('address');
    const none = found.getRangeAreasOrNullObjectBySheet('Nowhere');
    await context.sync();
    expect(found.areas.items.map(({ address }) => address)).toEqual([
      'Sheet1!F1,Sheet1!B2:D2',
      "'Next year'!A1",
    ]);
    expect(own.address).toBe("'Next year'!A1");
    expect(none.isNullObject).toBe(true);
    for (const areas of found.areas.items) areas.format.fill.color = 'yellow';
    const fill = sheet.getRange('A1').load('format/fill/color');
    await context.sync();
    expect(fill.format.fill.color).toBe('#FFFF00');
  });
});

it('fails when there is nothing to find', async () => {
  await expectOfficeError('ItemNotFound', (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').getDirectPrecedents().load('addresses');
  });
  await expectOfficeError('ItemNotFound', (context) => {
    context.workbook.worksheets.getItem('Next year').getRange('C1').getDependents().load('addresses');
  });
});
