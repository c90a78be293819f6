import type { Host } from '../../../host/Host';
import { startHost } from '../../support/startHost';

describe('events of tables and charts', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  /** Lets events that were sent after the answer arrive. */
  const eventsHaveArrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it('tells of tables that are added, changed and deleted', async () => {
    const heard: string[] = [];
    const hear = (args: { type: string }): Promise<void> => {
      heard.push(args.type);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.onAdded.add(hear);
      tables.onDeleted.add(hear);
      await context.sync();
      const table = tables.add('A1:B3', true);
      table.onChanged.add(hear);
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [['typed']];
      await context.sync();
      table.delete();
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toContain('TableAdded');
    expect(heard).toContain('TableChanged');
    expect(heard.at(-1)).toBe('TableDeleted');
  });

  it('tells of charts that are added and deleted, with their id', async () => {
    const heard: [string, string][] = [];
    const hear = (args: { type: string; chartId: string }): Promise<void> => {
      heard.push([args.type, args.chartId]);
      return Promise.resolve();
    };
    let id = '';
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.onAdded.add(hear);
      sheet.charts.onDeleted.add(hear);
      await context.sync();
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3')).load('id');
      await context.sync();
      id = chart.id;
      chart.delete();
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toEqual([
      ['ChartAdded', id],
      ['ChartDeleted', id],
    ]);
  });

  it('refuses to register for events that never come', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add('A1:B3', true);
      table.onSelectionChanged.add(() => Promise.resolve());
      await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
    });
    expect([...host.log.missing.keys()]).toEqual(['Table._RegisterSelectionChangedEvent']);
    host.log.clear();
  });
});
