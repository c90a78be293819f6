import type { Host } from '../../../host/Host';
import { expectOfficeError } from '../../support/expectOfficeError';
import { startHost } from '../../support/startHost';

describe('CommentCollection and Comment', () => {
  let host: Host;

  beforeEach(async () => {
    host = await startHost();
  });

  afterEach(() => {
    expect([...host.log.missing.keys()]).toEqual([]);
  });

  it('adds comments to cells and finds them by cell, id and sheet', async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Other');
      const added = context.workbook.comments.add('Sheet1!B2', 'Check this').load('id');
      other.comments.add(other.getRange('A1'), 'And this');
      await context.sync();
      const byCell = context.workbook.comments
        .getItemByCell('Sheet1!B2')
        .load('id,content,resolved,creationDate');
      const place = byCell.getLocation().load('address');
      const count = other.comments.getCount();
      const none = context.workbook.comments.getItemOrNullObject('none').load('id');
      context.workbook.comments.load('items/content');
      await context.sync();
      expect(byCell.id).toBe(added.id);
      expect([byCell.content, byCell.resolved, place.address]).toEqual(['Check this', false, 'Sheet1!B2']);
      expect(byCell.creationDate).toBeInstanceOf(Date);
      expect(count.value).toBe(1);
      expect(none.isNullObject).toBe(true);
      expect(context.workbook.comments.items.map(({ content }) => content)).toEqual([
        'Check this',
        'And this',
      ]);
    });
  });

  it('is answered, changed, resolved and deleted', async () => {
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add('Sheet1!B2', 'Check this');
      comment.replies.add('Done');
      comment.content = 'Check that';
      comment.resolved = true;
      comment.load('content,resolved');
      comment.replies.load('items/content,items/resolved');
      await context.sync();
      expect([comment.content, comment.resolved]).toEqual(['Check that', true]);
      expect(comment.replies.items.map(({ content, resolved }) => [content, resolved])).toEqual([
        ['Done', true],
      ]);
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it.each([
    [
      'several cells',
      'InvalidArgument',
      (comments: Excel.CommentCollection) => void comments.add('Sheet1!A1:B2', 'x'),
    ],
    [
      'a second comment in a cell',
      'ItemAlreadyExists',
      (comments: Excel.CommentCollection) =>
        void [comments.add('Sheet1!A1', 'x'), comments.add('Sheet1!A1', 'y')],
    ],
    [
      'a cell without one',
      'ItemNotFound',
      (comments: Excel.CommentCollection) => void comments.getItemByCell('Sheet1!A1').load('id'),
    ],
  ])('refuses %s', async (_what, code, work) => {
    await expectOfficeError(code, (context) => {
      work(context.workbook.comments);
    });
  });

  it('mentions people, in the text and by name and address', async () => {
    await Excel.run(async (context) => {
      const comment = context.workbook.comments
        .add(
          'Sheet1!A1',
          {
            richContent: '<at id="0">Kim Lee</at>, see <at id="1">Ada</at>.',
            mentions: [
              { id: 0, name: 'Kim Lee', email: 'kim@example.com' },
              { id: 1, name: 'Ada', email: 'ada@example.com' },
            ],
          },
          'Mention',
        )
        .load('content,contentType,mentions,richContent');
      const plain = comment.replies.add('seen').load('contentType,authorEmail');
      await context.sync();
      expect([comment.content, comment.contentType]).toEqual(['@Kim Lee, see @Ada.', 'Mention']);
      expect(comment.mentions.map(({ email }) => email)).toEqual(['kim@example.com', 'ada@example.com']);
      expect(comment.richContent).toBe('<at id="0">Kim Lee</at>, see <at id="1">Ada</at>.');
      expect([plain.contentType, plain.authorEmail]).toEqual(['Plain', '']);
      comment.updateMentions({ richContent: 'nobody', mentions: [] });
      comment.load('contentType');
      await context.sync();
      expect(comment.contentType).toBe('Plain');
    });
    await expectOfficeError('InvalidArgument', (context) => {
      const content = { richContent: '<at id="7">Kim</at>', mentions: [] };
      context.workbook.comments.add('Sheet1!A2', content, 'Mention');
    });
  });

  it('is found by a reply, which can be deleted alone', async () => {
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add('Sheet1!A1', 'why').load('id');
      const reply = comment.replies.add('because').load('id');
      await context.sync();
      const found = context.workbook.comments.getItemByReplyId(reply.id).load('id');
      await context.sync();
      expect(found.id).toBe(comment.id);
      reply.delete();
      const count = comment.replies.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
