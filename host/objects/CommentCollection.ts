import { Book, type Sheet, ExcelError } from '../engine';
import { NotImplemented } from './NotImplemented';
import { isAbsent, textArgument } from './arguments';
import { commentClass, type CommentTarget } from './Comment';
import { commentAuthor } from './commentAuthor';
import { found, itemAt } from './lookup';
import { method, type OfficeObject, officeClass } from './officeClass';
import { rangeArgument } from './rangeArgument';
import { assertStructureWritable } from './writable';

/** `Excel.CommentCollection`: the threaded comments of the workbook, or of one sheet. */
export const commentCollectionClass = officeClass<Book | Sheet>(
  'CommentCollection',
  {
    add: method(
      '1.10',
      (scope, [cellAddress, content, contentType]) => {
        if (!isAbsent(contentType) && contentType !== 'Plain')
          throw new NotImplemented('Comment with mentions');
        const { sheet, row, column } = cellOf(scope, cellAddress, 'CommentCollection.add');
        const text = textArgument(content, 'CommentCollection.add');
        assertStructureWritable(sheet, 'allowEditObjects');
        if (sheet.comments.commentAt(row, column)) {
          throw new ExcelError('ItemAlreadyExists', 'The cell has a comment already.');
        }
        return commentClass.of({ sheet, id: sheet.comments.addComment(row, column, text, commentAuthor).id });
      },
      { partly: 'Plain text only.' },
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
    getItemOrNullObject: method('1.14', (scope, [id]) => find(scope, id)),
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
