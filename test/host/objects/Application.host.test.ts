import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { reopen } from '../../support/reopen';
import { startHost } from '../../support/startHost';

type Settable = Record<string, unknown>;

describe('Application and Workbook', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  const read = (find: (book: Excel.Workbook) => object, name: string) =>
    Excel.run(async (context) => {
      const part = find(context.workbook);
      (part as Excel.Application).load(name as 'calculationMode');
      await context.sync();
      return (part as Settable)[name];
    });

  const set = (find: (book: Excel.Workbook) => object, name: string, value: unknown) =>
    Excel.run(async (context) => {
      (find(context.workbook) as Settable)[name] = value;
      await context.sync();
    });

  const application = (book: Excel.Workbook) => book.application;
  const culture = (book: Excel.Workbook) => book.application.cultureInfo;

  it.each<[string, string, (book: Excel.Workbook) => object, unknown]>([
    ['Application', 'calculationState', application, 'Done'],
    ['Application', 'decimalSeparator', application, '.'],
    ['Application', 'thousandsSeparator', application, ','],
    ['Application', 'useSystemSeparators', application, true],
    ['CultureInfo', 'name', culture, 'en-US'],
    ['NumberFormatInfo', 'numberDecimalSeparator', (book) => culture(book).numberFormat, '.'],
    ['NumberFormatInfo', 'numberGroupSeparator', (book) => culture(book).numberFormat, ','],
    ['DatetimeFormatInfo', 'dateSeparator', (book) => culture(book).datetimeFormat, '/'],
    ['DatetimeFormatInfo', 'timeSeparator', (book) => culture(book).datetimeFormat, ':'],
    ['DatetimeFormatInfo', 'shortDatePattern', (book) => culture(book).datetimeFormat, 'M/d/yyyy'],
    ['DatetimeFormatInfo', 'longDatePattern', (book) => culture(book).datetimeFormat, 'dddd, MMMM d, yyyy'],
    ['DatetimeFormatInfo', 'longTimePattern', (book) => culture(book).datetimeFormat, 'h:mm:ss tt'],
  ])('%s.%s is that of English', async (_class, name, find, value) => {
    expect(await read(find, name)).toBe(value);
  });

  it.each<[string, string, (book: Excel.Workbook) => object, unknown, readonly unknown[]]>([
    [
      'Application',
      'calculationMode',
      application,
      'Automatic',
      ['Manual', 'AutomaticExceptTables', 'Automatic'],
    ],
    ['IterativeCalculation', 'maxIteration', (book) => book.application.iterativeCalculation, 100, [7]],
    ['IterativeCalculation', 'maxChange', (book) => book.application.iterativeCalculation, 0.001, [0.25]],
    ['IterativeCalculation', 'enabled', (book) => book.application.iterativeCalculation, false, [false]],
    ['Workbook', 'chartDataPointTrack', (book) => book, true, [true]],
    ['Workbook', 'usePrecisionAsDisplayed', (book) => book, false, [false]],
    ['Worksheet', 'standardWidth', (book) => book.worksheets.getActiveWorksheet(), 48, [96]],
    ['Worksheet', 'tabColor', (book) => book.worksheets.getActiveWorksheet(), '', ['#FFA500', '']],
    ['Worksheet', 'showGridlines', (book) => book.worksheets.getActiveWorksheet(), true, [false, true]],
    ['Worksheet', 'showHeadings', (book) => book.worksheets.getActiveWorksheet(), true, [false, true]],
    ['Worksheet', 'enableCalculation', (book) => book.worksheets.getActiveWorksheet(), true, [true]],
  ])('%s.%s is set and kept in the file', async (_class, name, find, initial, values) => {
    expect(await read(find, name)).toBe(initial);
    for (const value of values) {
      await set(find, name, value);
      expect(await read(find, name)).toBe(value);
      await reopen(host);
      expect(await read(find, name)).toBe(value);
    }
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each<[string, (book: Excel.Workbook) => object, unknown]>([
    ['enabled', (book) => book.application.iterativeCalculation, true],
    ['chartDataPointTrack', (book) => book, false],
    ['usePrecisionAsDisplayed', (book) => book, true],
    ['enableCalculation', (book) => book.worksheets.getActiveWorksheet(), false],
  ])('%s is refused loudly where the host cannot do it', async (name, find, value) => {
    await expect(set(find, name, value)).rejects.toMatchObject({ code: 'NotImplemented' });
    expect([...host.log.missing.keys()].join()).toContain(name);
  });

  it.each<[string, unknown]>([
    ['maxIteration', 0],
    ['maxIteration', 32768],
    ['maxChange', -1],
  ])('IterativeCalculation.%s is not %s', async (name, value) => {
    await expect(set((book) => book.application.iterativeCalculation, name, value)).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('the workbook has the name of its file, no other authors and no active chart', async () => {
    await reopen(host);
    expect(await read((book) => book, 'name')).toBe('again.xlsx');
    await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const shared = context.workbook.getIsActiveCollabSession();
      await context.sync();
      expect(shared.value).toBe(false);
    });
    await expectOfficeError('ItemNotFound', (context) => {
      context.workbook.getActiveChart();
    });
  });

  it('getActiveChart is the chart that was activated', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3')).load('id');
      chart.activate();
      const active = context.workbook.getActiveChart().load('id');
      await context.sync();
      expect(active.id).toBe(chart.id);
    });
  });

  it('Runtime.enableEvents is on until it is switched off', async () => {
    await Excel.run(async (context) => {
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(true);
      context.runtime.enableEvents = false;
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
      context.runtime.enableEvents = true;
      await context.sync();
    });
  });
});
