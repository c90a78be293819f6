import { areaOf, MAX_COLUMNS } from '../../../host/engine';
import { reopened, sheetWith } from './support/sheets';

describe('comments', () => {
  it('are added, answered, resolved and deleted', () => {
    const { comments } = sheetWith([1]);
    const { id } = comments.addComment(0, 0, 'Why so low?', 'Quality');
    const reply = comments.addReply(id, 'Two machines stood still.', 'Production');
    comments.setResolved(id, true);
    comments.setContent(reply.id, 'One machine stood still.');
    expect(comments.commentAt(0, 0)).toMatchObject({
      content: 'Why so low?',
      author: 'Quality',
      resolved: true,
      replies: [{ content: 'One machine stood still.', author: 'Production' }],
    });
    comments.deleteComment(id);
    expect(comments.comments).toEqual([]);
  });

  it('and notes exclude each other in a cell', () => {
    const { comments } = sheetWith([1]);
    comments.addNote(1, 1, 'counted by hand', 'Quality');
    expect(() => comments.addComment(1, 1, 'x', 'y')).toThrow(
      expect.objectContaining({ code: 'ItemAlreadyExists' }),
    );
    comments.deleteNote(1, 1);
    expect(comments.notes).toEqual([]);
    comments.addComment(1, 1, 'x', 'y');
    expect([comments.notes, comments.comments.length]).toEqual([[], 1]);
  });

  it('follow their cells and stay in the file', async () => {
    const sheet = sheetWith([1, 2]);
    const { id } = sheet.comments.addComment(0, 0, 'first', 'Quality');
    sheet.comments.addReply(id, 'answer', 'Production');
    sheet.comments.addNote(0, 1, 'note', 'Quality');
    sheet.insertCells(areaOf(0, 0, 2, MAX_COLUMNS), 'Down');
    const { comments } = await reopened(sheet);
    expect(comments.comments).toMatchObject([
      { row: 2, column: 0, content: 'first', author: 'Quality', replies: [{ content: 'answer' }] },
    ]);
    expect(comments.notes).toEqual([{ row: 2, column: 1, author: 'Quality', content: 'note' }]);
  });
});
