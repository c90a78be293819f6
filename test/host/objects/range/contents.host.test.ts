import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';

let host: Host;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => {
  expect([...host.log.missing.keys()]).toEqual([]);
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

describe('Range.values', () => {
  it('fills a range with one value, leaves a cell at null and empties it at an empty text', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.values = 7 as never;
      range.values = [
        [null, ''],
        ['x', null],
      ];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        [7, ''],
        ['x', 7],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'Empty'],
        ['String', 'Double'],
      ]);
    });
  });

  it.each([
    ['too few rows', [[1, 2]]],
    ['ragged rows', [[1, 2], [3]]],
    ['a single cell', [[1]]],
    ['a flat list', [1, 2, 3, 4]],
  ])('refuses %s', async (_what, values) => {
    await expect(
      Excel.run(async (context) => {
        sheetOf(context).getRange('A1:B2').values = values as never;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument', message: wrongShape });
  });

  it('refuses objects, and texts that are too long', async () => {
    for (const value of [{ a: 1 }, 'x'.repeat(32_768)]) {
      await expectOfficeError('InvalidArgument', (context) => {
        sheetOf(context).getRange('A1').values = [[value]];
      });
    }
  });

  it('reads null of whole columns and is not written to them', async () => {
    await Excel.run(async (context) => {
      const column = sheetOf(context).getRange('B:B').load('values,formulas,text,numberFormat,cellCount');
      await context.sync();
      expect([column.values, column.formulas, column.text, column.numberFormat]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(column.cellCount).toBe(1_048_576);
    });
    await expectOfficeError('InvalidArgument', (context) => {
      sheetOf(context).getRange('B:B').values = 'x' as never;
    });
  });
});

it('gives the value of a cell without a formula as its formula', async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:D1');
    range.values = [["'=A2", 5, '=B1*2', '']];
    range.load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([['=A2', 5, '=B1*2', '']]);
  });
});

it('reads and takes formulas in R1C1 notation', async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('B2:D2');
    range.formulas = [[3, '=B2*$A$1', '=SUM(B:B)']];
    range.load('formulasR1C1');
    const below = sheetOf(context).getRange('B3:D3');
    below.formulasR1C1 = [['=R[-1]C+1', '=RC2', 'text']];
    below.load('formulas,values');
    await context.sync();
    expect(range.formulasR1C1).toEqual([[3, '=RC[-1]*R1C1', '=SUM(C[-2])']]);
    expect(below.formulas).toEqual([['=B2+1', '=$B3', 'text']]);
    expect(below.values).toEqual([[4, 4, 'text']]);
  });
});

describe('Range.numberFormat', () => {
  it('takes one format for all cells, as a text or as an array of one', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1:B2');
      range.numberFormat = [['0.00']];
      const second = sheetOf(context).getRange('B1:B2');
      second.numberFormat = '0%' as never;
      sheetOf(context).getRange('A1:B1').numberFormat = [[null, '@']];
      range.load('numberFormat,numberFormatLocal,numberFormatCategories');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['0.00', '@'],
        ['0.00', '0%'],
      ]);
      expect(range.numberFormatLocal).toEqual(range.numberFormat);
      expect(range.numberFormatCategories).toEqual([
        ['Number', 'Text'],
        ['Number', 'Percentage'],
      ]);
    });
  });

  it('refuses an array of another shape, and what is no format', async () => {
    for (const formats of [[['0', '0']], [[5], [5]]]) {
      await expectOfficeError('InvalidArgument', (context) => {
        sheetOf(context).getRange('A1:A2').numberFormat = formats;
      });
    }
  });
});

describe('spills', () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1:A3').values = [[3], [1], [2]];
      sheetOf(context).getRange('C1').formulas = [['=SORT(A1:A3)']];
      await context.sync();
    });
  });

  it('are found from the formula and from the cells that it fills', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const to = sheet.getRange('C1').getSpillingToRange().load('address');
      const parent = sheet.getRange('C3').getSpillParent().load('address');
      const none = sheet.getRange('A1').getSpillParentOrNullObject();
      const ranges = ['C1:C3', 'C1:C4', 'A1'].map((address) => sheet.getRange(address).load('hasSpill'));
      await context.sync();
      expect([to.address, parent.address]).toEqual(['Sheet1!C1:C3', 'Sheet1!C1']);
      expect(none.isNullObject).toBe(true);
      expect(ranges.map(({ hasSpill }) => hasSpill)).toEqual([true, null, false]);
    });
  });

  it('are not found for several cells', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('C1:C2');
      const [parent, to] = [range.getSpillParentOrNullObject(), range.getSpillingToRangeOrNullObject()];
      await context.sync();
      expect([parent.isNullObject, to.isNullObject]).toEqual([true, true]);
    });
  });

  it('are asked of single cells only', async () => {
    await expectOfficeError('InvalidArgument', (context) => {
      sheetOf(context).getRange('C1:C2').getSpillingToRange().load('address');
    });
    await expectOfficeError('ItemNotFound', (context) => {
      sheetOf(context).getRange('A1').getSpillingToRange().load('address');
    });
  });
});

it('takes names and parts of tables as addresses', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const table = sheet.tables.add('A1:B3', false);
    table.name = 'Sales';
    context.workbook.names.add('Limit', sheet.getRange('D4'));
    const ranges = ['limit', 'Sales', 'Sales[Column2]', "'Sheet1'!$B$2:A1"].map((address) =>
      sheet.getRange(address).load('address'),
    );
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual([
      'Sheet1!D4',
      'Sheet1!A2:B4',
      'Sheet1!B2:B4',
      'Sheet1!A1:B2',
    ]);
  });
  for (const address of ['no name', 'A0', 'A1:B', 'R1C1X!']) {
    await expectOfficeError('InvalidArgument', (context) => {
      sheetOf(context).getRange(address).load('address');
    });
  }
});

it('is refused on locked cells of a protected sheet', async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange('B1').format.protection.locked = false;
    sheetOf(context).protection.protect();
    sheetOf(context).getRange('B1').values = [[1]];
    await context.sync();
  });
  const attempts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.getRange('A1').values = [[1]]),
    (sheet) => (sheet.getRange('A1').formulas = [['=B1']]),
    (sheet) => (sheet.getRange('A1').numberFormat = [['0']]),
    (sheet) => (sheet.getRange('A1').format.fill.color = 'red'),
    (sheet) => sheet.getRange('A1').clear(),
    (sheet) => sheet.getRange('A1').copyFrom('B1'),
    (sheet) => sheet.getRange('B2').insert('Down'),
    (sheet) => sheet.getRange('2:2').delete('Up'),
    (sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.com' }),
    (sheet) => (sheet.getRange('2:2').rowHidden = true),
  ];
  for (const attempt of attempts) {
    await expectOfficeError('AccessDenied', (context) => {
      attempt(sheetOf(context));
    });
  }
});
