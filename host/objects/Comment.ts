import type { Comment, Sheet } from '../engine';
import { booleanArgument } from './arguments';
import { commentReplyCollectionClass } from './CommentReplyCollection';
import { entryMembers } from './commentText';
import { itemNotFound } from './lookup';
import { method, navigation, type OfficeClass, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';
import { assertStructureWritable } from './writable';

export interface CommentTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** `Excel.Comment`: a threaded comment. */
export const commentClass: OfficeClass<CommentTarget> = officeClass<CommentTarget>(
  'Comment',
  {
    id: scalar('1.10', ({ id }) => id),
    ...entryMembers(
      commentOf,
      ({ sheet, id }, content) => {
        assertStructureWritable(sheet, 'allowEditObjects');
        sheet.comments.setContent(id, content);
      },
      'Comment',
    ),
    resolved: scalar(
      '1.11',
      (target) => commentOf(target).resolved,
      ({ sheet, id }, value) => {
        assertStructureWritable(sheet, 'allowEditObjects');
        sheet.comments.setResolved(id, booleanArgument(value, 'Comment.resolved'));
      },
    ),
    replies: navigation('1.10', (target) => commentReplyCollectionClass.of(target)),
    getLocation: method('1.10', (target) => {
      const { row, column } = commentOf(target);
      return rangeOf(target.sheet, { top: row, bottom: row, left: column, right: column });
    }),
    delete: method('1.10', ({ sheet, id }) => {
      assertStructureWritable(sheet, 'allowEditObjects');
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
