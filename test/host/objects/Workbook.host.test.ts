import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('Workbook', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('is dirty after a change, and not any more once it is saved', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const state = async (): Promise<unknown[]> => {
        workbook.load('isDirty,previouslySaved,autoSave');
        await context.sync();
        return [workbook.isDirty, workbook.previouslySaved, workbook.autoSave];
      };
      expect(await state()).toEqual([false, false, false]);
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      expect(await state()).toEqual([true, false, false]);
      workbook.save('Save');
      expect(await state()).toEqual([false, true, false]);
      workbook.isDirty = true;
      expect(await state()).toEqual([true, true, false]);
    });
  });

  it('gives the selection as several ranges', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRanges().load('address,areaCount');
      await context.sync();
      expect([selected.address, selected.areaCount]).toEqual(['Sheet1!B2:C3', 1]);
    });
  });

  it('lists the table styles of Excel', async () => {
    await Excel.run(async (context) => {
      const styles = context.workbook.tableStyles;
      const count = styles.getCount();
      const standard = styles.getDefault().load('name,readOnly');
      const none = styles.getItemOrNullObject('TableStyleMedium29').load('name');
      await context.sync();
      expect([count.value, standard.name, standard.readOnly, none.isNullObject]).toEqual([
        60,
        'TableStyleMedium2',
        true,
        true,
      ]);
    });
  });

  it('keeps its revision number, and refuses a property that is too long', async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.revisionNumber = 7;
      properties.load('revisionNumber');
      await context.sync();
      expect(properties.revisionNumber).toBe(7);
    });
    await expectOfficeError('InvalidArgument', (context) => {
      context.workbook.properties.title = 'x'.repeat(256);
    });
  });

  it('with a protected structure refuses to add, rename, move, hide and delete sheets', async () => {
    await Excel.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      const sheet = worksheets.add('Other');
      protection.protect('secret');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      const changes: (() => unknown)[] = [
        () => worksheets.add('Third'),
        () => (sheet.name = 'New'),
        () => (sheet.position = 0),
        () => (sheet.visibility = 'Hidden'),
        () => {
          sheet.delete();
        },
        () => sheet.copy(),
        () => {
          protection.protect();
        },
        () => {
          protection.unprotect('wrong');
        },
      ];
      for (const change of changes) {
        change();
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      }
      sheet.getRange('A1').values = [[1]];
      protection.unprotect('secret');
      worksheets.add('Third');
      await context.sync();
    });
  });
});

describe('Application', () => {
  beforeEach(async () => {
    await startHost();
  });

  it('speaks English', async () => {
    await Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load('name');
      cultureInfo.numberFormat.load();
      cultureInfo.datetimeFormat.load();
      await context.sync();
      expect(cultureInfo.toJSON()).toMatchObject({
        name: 'en-US',
        numberFormat: { numberDecimalSeparator: '.', numberGroupSeparator: ',' },
        datetimeFormat: { shortDatePattern: 'M/d/yyyy', dateSeparator: '/', timeSeparator: ':' },
      });
    });
  });

  it('keeps the limits of iteration, and does not iterate', async () => {
    await Excel.run(async (context) => {
      const iteration = context.application.iterativeCalculation;
      iteration.maxIteration = 50;
      iteration.maxChange = 0.5;
      iteration.load();
      await context.sync();
      expect(iteration.toJSON()).toEqual({ enabled: false, maxIteration: 50, maxChange: 0.5 });
      iteration.enabled = true;
      await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
    });
    await expectOfficeError('InvalidArgument', (context) => {
      context.application.iterativeCalculation.maxIteration = 0;
    });
  });
});

describe('Functions', () => {
  beforeEach(async () => {
    await startHost();
  });

  it('calculate with constants, ranges and results of each other', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("It's");
      sheet.getRange('A1:B2').values = [
        ['a', 2],
        ['b', 5],
      ];
      const { functions } = context.workbook;
      const found = functions.vlookup('b', sheet.getRange('A1:B2'), 2, false).load('value,error');
      const sum = functions.sum(found, functions.sum(1, 2), sheet.getRange('B1')).load('value');
      const deviation = functions.stDev_S(1, 2, 3).load('value');
      const text = functions.concatenate('say "hi" ', 'TRUE').load('value');
      await context.sync();
      expect([found.value, found.error, sum.value, deviation.value, text.value]).toEqual([
        5,
        null,
        10,
        1,
        'say "hi" TRUE',
      ]);
    });
  });

  it('give errors beside the value', async () => {
    await Excel.run(async (context) => {
      const result = context.workbook.functions.sqrt(-1).load('value,error');
      await context.sync();
      expect([result.value, result.error]).toEqual([null, '#NUM!']);
    });
  });
});
