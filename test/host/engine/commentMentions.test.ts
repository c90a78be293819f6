import { errorsInFile } from './support/errorsInFile';
import { reopened, sheetWith } from './support/sheets';

jest.setTimeout(60_000);

describe('mentions in comments', () => {
  it('stay in a valid file with names and addresses', async () => {
    const sheet = sheetWith([1]);
    const text = {
      richContent: 'See <at id="4">Kim Lee</at>!',
      mentions: [{ id: 4, name: 'Kim Lee', email: 'kim@example.com' }],
    };
    const { id } = sheet.comments.addComment(0, 0, text, 'Quality');
    sheet.comments.addReply(id, text, 'Quality');
    const [comment] = (await reopened(sheet)).comments.comments;
    expect(comment).toMatchObject({
      content: 'See @Kim Lee!',
      richContent: 'See <at id="0">Kim Lee</at>!',
      mentions: [{ id: 0, name: 'Kim Lee', email: 'kim@example.com' }],
      replies: [{ content: 'See @Kim Lee!' }],
    });
    expect(await errorsInFile(sheet)).toEqual([]);
  });
});
