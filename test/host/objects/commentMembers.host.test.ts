import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { reopen } from '../../support/reopen';
import { startHost } from '../../support/startHost';

describe('what comments and replies tell', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.add('Sheet1!B2', 'Why so high?').replies.add('A new press');
      comments.add('Sheet1!B3', 'Second');
      await context.sync();
    });
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('tells who wrote them and when, where they are and what they answer, in a saved file too', async () => {
    for (const isFromFile of [false, true]) {
      if (isFromFile) await reopen(host);
      await Excel.run(async (context) => {
        const comment = context.workbook.comments.getItemAt(0);
        comment.load('id,content,richContent,contentType,mentions,authorName,authorEmail,creationDate');
        const reply = comment.replies.getItemAt(0);
        reply.load(
          'id,content,richContent,contentType,mentions,authorName,authorEmail,creationDate,resolved',
        );
        const parent = reply.getParentComment().load('id');
        const place = reply.getLocation().load('address');
        await context.sync();
        expect([comment.content, reply.content]).toEqual(['Why so high?', 'A new press']);
        for (const entry of [comment, reply]) {
          expect(entry.richContent).toBe(entry.content);
          expect([entry.contentType, entry.mentions]).toEqual(['Plain', []]);
          expect([entry.authorName, entry.authorEmail]).toEqual(['User of the embedded host', '']);
          expect(Math.abs(entry.creationDate.getTime() - Date.now())).toBeLessThan(60_000);
        }
        expect([parent.id, place.address, reply.resolved]).toEqual([comment.id, 'Sheet1!B2', false]);
      });
    }
  });

  it('finds comments and replies by id and by place', async () => {
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const first = comments.getItemAt(0).load('id');
      const answer = first.replies.getItemAt(0).load('id');
      await context.sync();
      const byId = comments.getItem(first.id).load('content');
      const reply = byId.replies.getItem(answer.id).load('content');
      const again = byId.replies.getItemOrNullObject(answer.id).load('content');
      const none = byId.replies.getItemOrNullObject('none');
      const count = byId.replies.getCount();
      const second = comments.getItemAt(1).load('content');
      await context.sync();
      expect([byId.content, reply.content, again.content]).toEqual([
        'Why so high?',
        'A new press',
        'A new press',
      ]);
      expect([none.isNullObject, count.value, second.content]).toEqual([true, 1, 'Second']);
    });
    await expectOfficeError('ItemNotFound', ({ workbook }) => {
      workbook.comments.getItem('none');
    });
    await expectOfficeError('ItemNotFound', ({ workbook }) => {
      workbook.comments.getItemAt(0).replies.getItem('none');
    });
    await expectOfficeError('InvalidArgument', ({ workbook }) => {
      workbook.comments.getItemAt(2);
    });
  });

  it('a reply is changed, and mentions people', async () => {
    const mentions = [{ email: 'person@example.com', id: 0, name: 'Person' }];
    await Excel.run(async (context) => {
      const reply = context.workbook.comments.getItemAt(0).replies.getItemAt(0);
      reply.content = 'An old press';
      reply.load('content,mentions');
      await context.sync();
      expect([reply.content, reply.mentions]).toEqual(['An old press', []]);
      reply.updateMentions({ mentions, richContent: '<at id="0">Person</at>, is it?' });
      reply.load('content,contentType,mentions,richContent');
      await context.sync();
      expect(reply.mentions).toEqual(mentions);
      expect([reply.contentType, reply.richContent]).toEqual(['Mention', '<at id="0">Person</at>, is it?']);
      expect(reply.content).toContain('Person, is it?');
    });
  });
});
