import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

type Sheets = Excel.WorksheetCollection;

describe('sheets that are found from their order', () => {
  let host: Host;

  /** Four sheets, of which the first and the third are hidden; `Shown` is the active one. */
  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Shown').activate();
      worksheets.add('Third').visibility = 'Hidden';
      worksheets.add('Last');
      worksheets.getItem('Sheet1').visibility = 'VeryHidden';
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it.each<[string, (sheets: Sheets) => Excel.Worksheet, string]>([
    ['getFirst', (sheets) => sheets.getFirst(), 'Sheet1'],
    ['getFirst, of the visible ones', (sheets) => sheets.getFirst(true), 'Shown'],
    ['getLast', (sheets) => sheets.getLast(), 'Last'],
    ['getLast, of the visible ones', (sheets) => sheets.getLast(true), 'Last'],
    ['getNext', (sheets) => sheets.getItem('Shown').getNext(), 'Third'],
    ['getNext, of the visible ones', (sheets) => sheets.getItem('Shown').getNext(true), 'Last'],
    ['getNextOrNullObject', (sheets) => sheets.getItem('Shown').getNextOrNullObject(true), 'Last'],
    ['getPrevious', (sheets) => sheets.getItem('Last').getPrevious(), 'Third'],
    ['getPrevious, of the visible ones', (sheets) => sheets.getItem('Last').getPrevious(true), 'Shown'],
    ['getPreviousOrNullObject', (sheets) => sheets.getItem('Shown').getPreviousOrNullObject(), 'Sheet1'],
  ])('%s', async (_name, find, name) => {
    await Excel.run(async (context) => {
      const sheet = find(context.workbook.worksheets).load('name');
      await context.sync();
      expect(sheet.name).toBe(name);
    });
  });

  it('are counted, the visible ones alone too', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([4, 2]);
    });
  });

  it('end with nothing, or with a refusal', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const next = worksheets.getItem('Last').getNextOrNullObject();
      const before = worksheets.getItem('Shown').getPreviousOrNullObject(true);
      await context.sync();
      expect([next.isNullObject, before.isNullObject]).toEqual([true, true]);
    });
    await expectOfficeError('ItemNotFound', ({ workbook }) => {
      workbook.worksheets.getItem('Last').getNext();
    });
    await expectOfficeError('ItemNotFound', ({ workbook }) => {
      workbook.worksheets.getItem('Shown').getPrevious(true);
    });
  });

  it('have an id by which they are found after they are renamed, and cells by row and column', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Shown').load('id');
      await context.sync();
      sheet.name = 'Renamed';
      const again = worksheets.getItem(sheet.id).load('name');
      const cell = again.getCell(2, 1).load('address');
      await context.sync();
      expect([again.name, cell.address]).toEqual(['Renamed', 'Renamed!B3']);
    });
  });
});
