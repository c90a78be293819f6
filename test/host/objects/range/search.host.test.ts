import type { Host } from '../../../../host/Host';
import { expectOfficeError } from '../../../support/expectOfficeError';
import { startHost } from '../../../support/startHost';

let host: Host;

beforeEach(async () => {
  host = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = [
      ['Groceries', 'paint', 10],
      ['groceries', 'Paint shop', '=A1&" total"'],
      ['Other', 'x?y', 100],
      ['Groceries (old)', '', '=B1'],
    ];
    await context.sync();
  });
});

afterEach(() => {
  expect([...host.log.missing.keys()]).toEqual([]);
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

describe('Range.find', () => {
  it.each([
    ['groceries', {}, 'A1'],
    ['groceries', { matchCase: true }, 'A2'],
    ['GROCERIES', { completeMatch: true, searchDirection: 'Backwards' }, 'A2'],
    ['paint s*p', { completeMatch: true }, 'B2'],
    ['x~?y', {}, 'B3'],
    ['100', {}, 'C3'],
  ] as const)('finds %s with %j in %s', async (text, criteria, address) => {
    await Excel.run(async (context) => {
      const found = sheetOf(context).getRange('A1:C4').find(text, criteria).load('address');
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    });
  });

  it('goes on from a single cell through the whole sheet and around', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const after = sheet.getRange('A1').find('groceries', { completeMatch: true }).load('address');
      const around = sheet.getRange('A4').find('groceries', { completeMatch: true }).load('address');
      await context.sync();
      expect([after.address, around.address]).toEqual(['Sheet1!A2', 'Sheet1!A1']);
    });
  });

  it('fails without a match, unless a null object was asked for', async () => {
    await expectOfficeError('ItemNotFound', (context) => {
      sheetOf(context).getRange('B1:B4').find('groceries', {}).load('address');
    });
    await Excel.run(async (context) => {
      const found = sheetOf(context).getRange('B1:B4').findOrNullObject('groceries', {});
      await context.sync();
      expect(found.isNullObject).toBe(true);
    });
  });
});

it('finds all cells of a sheet', async () => {
  await Excel.run(async (context) => {
    const found = sheetOf(context).findAll('groceries', { completeMatch: true }).load('address');
    const none = sheetOf(context).findAllOrNullObject('nowhere', {});
    await context.sync();
    expect(found.address).toBe('Sheet1!A1:A2');
    expect(none.isNullObject).toBe(true);
  });
});

it('replaces in texts and formulas, and counts the cells', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const texts = sheet.getRange('A1:A4').replaceAll('groceries', 'Food', {});
    const formulas = sheet.replaceAll('A1', 'A3', { matchCase: true });
    const range = sheet.getRange('A1:C4').load('formulas');
    await context.sync();
    expect([texts.value, formulas.value]).toEqual([3, 1]);
    expect(range.formulas).toEqual([
      ['Food', 'paint', 10],
      ['Food', 'Paint shop', '=A3&" total"'],
      ['Other', 'x?y', 100],
      ['Food (old)', '', '=B1'],
    ]);
  });
});

describe('Range.removeDuplicates', () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange('E1:F6').values = [
        ['Line', 'Part'],
        ['a', 1],
        ['A', 1],
        ['a', 2],
        ['b', '=1+0'],
        ['a', '1'],
      ];
      await context.sync();
    });
  });

  it('keeps the first of the rows that show the same, and moves the others up', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('E1:F6');
      const result = range.removeDuplicates([0, 1], true).load();
      range.load('values');
      await context.sync();
      expect(result.toJSON()).toEqual({ removed: 2, uniqueRemaining: 3 });
      expect(range.values).toEqual([
        ['Line', 'Part'],
        ['a', 1],
        ['a', 2],
        ['b', 1],
        ['', ''],
        ['', ''],
      ]);
    });
  });

  it('compares the given columns only', async () => {
    await Excel.run(async (context) => {
      const result = sheetOf(context).getRange('E1:F6').removeDuplicates([0], true).load();
      await context.sync();
      expect(result.toJSON()).toEqual({ removed: 3, uniqueRemaining: 2 });
    });
  });

  it('counts the blank rows of a range, but of a whole column only the used ones', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('J1:J5').values = [['x'], [''], ['y'], [''], ['x']];
      const rows = sheet.getRange('J1:J9').removeDuplicates([0], false).load();
      await context.sync();
      expect(rows.toJSON()).toEqual({ removed: 6, uniqueRemaining: 3 });
      sheet.getRange('J1:J4').values = [['x'], ['x'], ['y'], ['y']];
      const column = sheet.getRange('J:J').removeDuplicates([0], false).load();
      const left = sheet.getRange('J1:J5').load('values');
      await context.sync();
      expect(column.toJSON()).toEqual({ removed: 2, uniqueRemaining: 2 });
      expect(left.values).toEqual([['x'], ['y'], [''], [''], ['']]);
    });
  });

  it('refuses columns that the range does not have', async () => {
    for (const columns of [[], [2], [-1]]) {
      await expectOfficeError('InvalidArgument', (context) => {
        sheetOf(context).getRange('E1:F6').removeDuplicates(columns, true);
      });
    }
  });
});
