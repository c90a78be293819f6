import type { Host } from '../../../host/Host';
import { startHost } from '../../support/startHost';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

describe('undo of what an add-in did', () => {
  it('takes a whole run back at once, whatever number of syncs it had', async () => {
    const { book } = host;
    book.activeSheet.typeInput(0, 0, 'mine');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('KPIs');
      await context.sync();
      sheet.getRange('A1:B3').values = [
        ['KPI', 'Actual'],
        ['Rejects', 3],
        ['Complaints', 1],
      ];
      sheet.tables.add('A1:B3', true).name = 'Kpis';
      await context.sync();
      sheet.charts.add('Line', sheet.getRange('A1:B3'));
      context.workbook.names.add('Limit', '=0.95');
    });

    expect(book.history.undoTitle).toBe('Changes by the add-in');
    book.history.undo();
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(book.names.all()).toEqual([]);
    expect(book.history.undoTitle).toBe('Typing in A1');

    book.history.redo();
    const [, kpis] = book.sheets;
    expect([kpis?.name, kpis?.tables.count, kpis?.charts.count]).toEqual(['KPIs', 1, 1]);
    expect(book.tableNamed('Kpis')?.bodyArea).toMatchObject({ top: 1, bottom: 2 });
  });

  it('takes two runs back one after the other', async () => {
    const { history, activeSheet } = host.book;
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[address]];
        await context.sync();
      });
    await write('D1');
    await write('D2');

    history.undo();
    expect([activeSheet.value(0, 3), activeSheet.value(1, 3)]).toEqual(['D1', null]);
    history.undo();
    expect(activeSheet.value(0, 3)).toBeNull();
  });

  it('keeps what a person did between two syncs of a run a step of its own', async () => {
    const { history, activeSheet } = host.book;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('E1').values = [['first']];
      await context.sync();
      activeSheet.typeInput(1, 4, 'person');
      sheet.getRange('E3').values = [['second']];
      await context.sync();
    });

    expect(history.undo()).toBe('Changes by the add-in');
    expect(history.undo()).toBe('Typing in E2');
    expect([0, 1, 2].map((row) => activeSheet.value(row, 4))).toEqual(['first', null, null]);
  });

  it('is no step where a run only read, or only kept a setting', async () => {
    const { history } = host.book;
    const before = history.stepCount;
    await Excel.run(async (context) => {
      context.workbook.settings.add('edition', '2026');
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      range.load('values');
      await context.sync();
    });

    expect(history.stepCount).toBe(before);
  });

  it('tells the add-in that cells changed, with what they showed before', async () => {
    const { book } = host;
    book.activeSheet.typeInput(8, 0, '1');
    let hear: (args: Excel.WorksheetChangedEventArgs) => void = () => undefined;
    const heard = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => (hear = resolve));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        hear(args);
        return Promise.resolve();
      });
      await context.sync();
    });
    book.history.undo();

    const { address, changeType, source, details } = await heard;
    expect([address, changeType, source]).toEqual(['A9', 'RangeEdited', 'Local']);
    expect(details).toMatchObject({ valueBefore: 1 });
  });
});
