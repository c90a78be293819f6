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

  it('tells the tables of a sheet of changes, with the part of the table that changed', async () => {
    const heard: { address: string; tableId: string }[] = [];
    let id = '';
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B3', true).load('id');
      sheet.tables.onChanged.add(({ address, tableId }) => {
        heard.push({ address, tableId });
        return Promise.resolve();
      });
      await context.sync();
      id = table.id;
      sheet.getRange('B2:C2').values = [[1, 2]];
      sheet.getRange('D2').values = [[3]];
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toEqual([{ address: 'B2', tableId: id }]);
  });

  it('tells a table of selections that touch it, and of the one that leaves it', async () => {
    const heard: [boolean, string][] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B3', true);
      table.onSelectionChanged.add(({ isInsideTable, address }) => {
        heard.push([isInsideTable, address]);
        return Promise.resolve();
      });
      await context.sync();
      for (const address of ['B2:C9', 'D4', 'E5']) sheet.getRange(address).select();
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toEqual([
      [true, 'B2:B3'],
      [false, ''],
    ]);
  });

  it('tells of comments that are added, answered, resolved and deleted, with their ids', async () => {
    const heard: [string, string | undefined, number][] = [];
    const hear = (args: {
      type: string;
      changeType?: string;
      commentDetails: Excel.CommentDetail[];
    }): Promise<void> => {
      heard.push([args.type, args.changeType, args.commentDetails[0]?.replyIds.length ?? -1]);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.onAdded.add(hear);
      comments.onChanged.add(hear);
      comments.onDeleted.add(hear);
      await context.sync();
      const comment = comments.add('Sheet1!A1', 'why');
      const reply = comment.replies.add('because');
      comment.content = 'why not';
      comment.resolved = true;
      await context.sync();
      reply.delete();
      comment.delete();
      await context.sync();
    });
    await eventsHaveArrived();
    expect(heard).toEqual([
      ['CommentAdded', undefined, 0],
      ['CommentChanged', 'ReplyAdded', 1],
      ['CommentChanged', 'CommentEdited', 0],
      ['CommentChanged', 'CommentResolved', 0],
      ['CommentChanged', 'ReplyDeleted', 1],
      ['CommentDeleted', undefined, 0],
    ]);
  });

  it('tells of settings, and of people who come back to the workbook', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(({ settings }) => {
        heard.push(settings.constructor.name);
        return Promise.resolve();
      });
      context.workbook.onActivated.add(({ type }) => {
        heard.push(type);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.settings.add('key', 1);
      await context.sync();
    });
    host.book.announce({ type: 'workbookActivated' });
    await eventsHaveArrived();
    expect(heard).toHaveLength(2);
  });
});
