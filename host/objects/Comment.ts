import type { Comment, Sheet } from '../engine';
import { booleanArgument, textArgument } from './arguments';
import { commentReplyCollectionClass } from './CommentReplyCollection';
import { itemNotFound } from './lookup';
import { method, navigation, type OfficeClass, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';

export interface CommentTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** `Excel.Comment`: a threaded comment. */
export const commentClass: OfficeClass<CommentTarget> = officeClass<CommentTarget>(
  'Comment',
  {
    id: scalar('1.10', ({ id }) => id),
    content: scalar(
      '1.10',
      (target) => commentOf(target).content,
      ({ sheet, id }, value) => {
        sheet.comments.setContent(id, textArgument(value, 'Comment.content'));
      },
    ),
    contentType: scalar('1.12', () => 'Plain', undefined, { partly: 'Mentions are read as plain text.' }),
    authorName: scalar('1.10', (target) => commentOf(target).author),
    creationDate: scalar('1.10', (target) => commentOf(target).createdAt),
    resolved: scalar(
      '1.11',
      (target) => commentOf(target).resolved,
      ({ sheet, id }, value) => {
        sheet.comments.setResolved(id, booleanArgument(value, 'Comment.resolved'));
      },
    ),
    replies: navigation('1.10', (target) => commentReplyCollectionClass.of(target)),
    getLocation: method('1.10', (target) => {
      const { row, column } = commentOf(target);
      return rangeOf(target.sheet, { top: row, bottom: row, left: column, right: column });
    }),
    delete: method('1.10', ({ sheet, id }) => {
      sheet.comments.deleteComment(id);
      return null;
    }),
  },
  {
    id: ({ id }) => id,
    gone: (target) =>
      find(target) ? undefined : "The requested resource doesn't exist: the comment was deleted.",
  },
);

/** The comment behind a target; refused when it was deleted. */
export function commentOf(target: CommentTarget): Comment {
  const comment = find(target);
  if (comment) return comment;
  throw itemNotFound('the comment was deleted.');
}

function find({ sheet, id }: CommentTarget): Comment | undefined {
  return sheet.comments.comments.find((comment) => comment.id === id);
}
