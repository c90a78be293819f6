import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';

let host: Host;

beforeEach(async () => {
  host = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:E1').values = [[3, 5, 7, '', '=SUM(A1:D1)']];
    sheet.getRange('A1:D1').format.font.italic = true;
    await context.sync();
  });
});

afterEach(() => {
  expect([...host.log.missing.keys()]).toEqual([]);
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

async function formulasAfter(
  address: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    work(sheetOf(context), context);
    const range = sheetOf(context).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

it('makes a small target as large as the source', async () => {
  expect(await formulasAfter('G2:K2', (sheet) => sheet.getRange('G2').copyFrom('A1:E1'))).toEqual([
    [3, 5, 7, '', '=SUM(G2:J2)'],
  ]);
});

it('repeats a source in a target that is an exact multiple of it, and only then', async () => {
  const copies = await formulasAfter('G1:J2', (sheet) => sheet.getRange('G1:J2').copyFrom('A1:B1'));
  expect(copies).toEqual([
    [3, 5, 3, 5],
    [3, 5, 3, 5],
  ]);
  const once = await formulasAfter('G4:I4', (sheet) => sheet.getRange('G4:I4').copyFrom('A1:B1'));
  expect(once).toEqual([[3, 5, '']]);
});

it('copies values, formulas or formats alone', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('G1').copyFrom('D1:E1', 'Values');
    sheet.getRange('G2').copyFrom('D1:E1', 'Formulas');
    sheet.getRange('G3').values = [['kept']];
    sheet.getRange('G3').copyFrom('A1', 'Formats');
    const range = sheet.getRange('G1:H3').load('formulas');
    const looks = ['G2', 'G3'].map((address) => sheet.getRange(address).load('format/font/italic'));
    await context.sync();
    expect(range.formulas).toEqual([
      ['', 15],
      ['', '=SUM(D2:G2)'],
      ['kept', ''],
    ]);
    expect(looks.map(({ format }) => format.font.italic)).toEqual([false, true]);
  });
});

it('leaves what lies under blanks when these are skipped', async () => {
  const row = await formulasAfter('G6:K6', (sheet) => {
    sheet.getRange('G6:K6').values = 'old' as never;
    sheet.getRange('G6').copyFrom('A1:E1', 'All', true, false);
  });
  expect(row).toEqual([[3, 5, 7, 'old', '=SUM(G6:J6)']]);
});

it('transposes cells, and the references of formulas with them', async () => {
  const column = await formulasAfter('G7:G11', (sheet) => {
    sheet.getRange('G7').copyFrom('A1:E1', 'All', false, true);
  });
  expect(column).toEqual([[3], [5], [7], [''], ['=SUM(G7:G10)']]);
});

it('copies from other sheets, and from areas of which columns are left out', async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add('Other');
    other.getRange('A1').copyFrom('Sheet1!A1:B1');
    other.getRange('A2').copyFrom(sheetOf(context).getRanges('A1,C1'));
    const range = other.getRange('A1:C2').load('values');
    await context.sync();
    expect(range.values).toEqual([
      [3, 5, ''],
      [3, 7, ''],
    ]);
  });
  await expectOfficeError('InvalidArgument', (context) => {
    sheetOf(context).getRange('G1').copyFrom(sheetOf(context).getRanges('A1,C2'));
  });
});

it('takes validation, conditional formats and merged cells along', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1').dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' },
    };
    const rule = sheet.getRange('A1:B1').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=A1>3';
    sheet.getRange('A3:B3').merge();
    sheet.getRange('A3').values = [['wide']];
    await context.sync();
    sheet.getRange('G1').copyFrom('A1:B3');
    const validation = sheet.getRange('G1').dataValidation.load('type');
    const count = sheet.getRange('H1').conditionalFormats.getCount();
    const merged = sheet.getRange('G1:H3').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(validation.type).toBe('WholeNumber');
    expect(count.value).toBe(1);
    expect(merged.address).toBe('Sheet1!G3:H3');
  });
});

it('is refused where a merged cell would be cut, and beyond the sheet', async () => {
  await expectOfficeError('MergedRangeConflict', (context) => {
    sheetOf(context).getRange('G1:G2').merge();
    sheetOf(context).getRange('G1').copyFrom('A1');
  });
  await expectOfficeError('InvalidArgument', (context) => {
    sheetOf(context).getRange('XFD1').copyFrom('A1:B1');
  });
});
