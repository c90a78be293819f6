import { Book, commentAuthor, type Sheet, ExcelError } from '../engine';
import { textArgument } from './arguments';
import { commentClass, commentOf, type CommentTarget } from './Comment';
import { contentArgument } from './commentText';
import { found, itemAt } from './lookup';
import { event, method, type OfficeObject, officeClass } from './officeClass';
import { rangeArgument } from './rangeArgument';
import { assertStructureWritable } from './writable';

/** office.js files handlers under the sheet's id, or under `Workbook`. */
const targetId = (scope: Book | Sheet): string => (scope instanceof Book ? 'Workbook' : scope.id);

/** `Excel.CommentCollection`: the threaded comments of the workbook, or of one sheet. */
export const commentCollectionClass = officeClass<Book | Sheet>(
  'CommentCollection',
  {
    add: method(
      '1.10',
      (scope, [cellAddress, content, contentType]) => {
        const { sheet, row, column } = cellOf(scope, cellAddress, 'CommentCollection.add');
        const text = contentArgument(content, contentType, 'CommentCollection.add');
        assertStructureWritable(sheet, 'allowEditObjects');
        if (sheet.comments.commentAt(row, column)) {
          throw new ExcelError('ItemAlreadyExists', 'The cell has a comment already.');
        }
        return commentClass.of({ sheet, id: sheet.comments.addComment(row, column, text, commentAuthor).id });
      },
      { partly: 'Nobody who is mentioned is sent a mail.' },
    ),
    getCount: method('1.10', (scope) => commentsOf(scope).length),
    getItem: method('1.10', (scope, [id]) => found(find(scope, id), `comment "${String(id)}"`)),
    getItemAt: method('1.10', (scope, [index]) =>
      commentClass.of(itemAt(commentsOf(scope), index, 'CommentCollection.getItemAt')),
    ),
    getItemByCell: method('1.10', (scope, [cellAddress]) => {
      const { sheet, row, column } = cellOf(scope, cellAddress, 'CommentCollection.getItemByCell');
      const comment = found(sheet.comments.commentAt(row, column), 'comment in this cell');
      return commentClass.of({ sheet, id: comment.id });
    }),
    getItemByReplyId: method('1.10', (scope, [replyId]) => {
      const id = textArgument(replyId, 'CommentCollection.getItemByReplyId');
      const comment = commentsOf(scope).find((one) =>
        commentOf(one).replies.some((reply) => reply.id === id),
      );
      return commentClass.of(found(comment, `reply "${id}"`));
    }),
    getItemOrNullObject: method('1.14', (scope, [id]) => find(scope, id)),
    onAdded: event('1.12', 250, 'AddedEvent', targetId),
    onDeleted: event('1.12', 251, 'DeletedEvent', targetId),
    onChanged: event('1.12', 252, 'ChangedEvent', targetId),
  },
  {
    collection: {
      items: (scope) => commentsOf(scope).map((comment) => commentClass.of(comment)),
      find,
    },
  },
);

function commentsOf(scope: Book | Sheet): readonly CommentTarget[] {
  const sheets = scope instanceof Book ? scope.sheets : [scope];
  return sheets.flatMap((sheet) => sheet.comments.comments.map(({ id }) => ({ sheet, id })));
}

function find(scope: Book | Sheet, key: unknown): OfficeObject | null {
  const id = textArgument(key, 'CommentCollection.getItem');
  const comment = commentsOf(scope).find((one) => one.id === id);
  return comment ? commentClass.of(comment) : null;
}

function cellOf(
  scope: Book | Sheet,
  value: unknown,
  what: string,
): { sheet: Sheet; row: number; column: number } {
  const range = rangeArgument(value, scope instanceof Book ? scope.activeSheet : scope, what);
  if (range.rows === 1 && range.columns === 1) {
    return { sheet: range.sheet, row: range.area.top, column: range.area.left };
  }
  throw new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what} takes a single cell.`,
  );
}
