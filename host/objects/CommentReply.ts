import type { CommentEntry } from '../engine';
import { commentClass, commentOf, type CommentTarget } from './Comment';
import { entryMembers } from './commentText';
import { itemNotFound } from './lookup';
import { method, type OfficeClass, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';
import { assertStructureWritable } from './writable';

export interface ReplyTarget {
  readonly comment: CommentTarget;
  readonly id: string;
}

/** `Excel.CommentReply`. */
export const commentReplyClass: OfficeClass<ReplyTarget> = officeClass<ReplyTarget>(
  'CommentReply',
  {
    id: scalar('1.10', ({ id }) => id),
    ...entryMembers(
      replyOf,
      ({ comment, id }, content) => {
        assertStructureWritable(comment.sheet, 'allowEditObjects');
        comment.sheet.comments.setContent(id, content);
      },
      'CommentReply',
    ),
    resolved: scalar('1.11', ({ comment }) => commentOf(comment).resolved),
    getParentComment: method('1.10', ({ comment }) => commentClass.of(comment)),
    getLocation: method('1.10', ({ comment }) => {
      const { row, column } = commentOf(comment);
      return rangeOf(comment.sheet, { top: row, bottom: row, left: column, right: column });
    }),
    delete: method('1.10', ({ comment, id }) => {
      assertStructureWritable(comment.sheet, 'allowEditObjects');
      comment.sheet.comments.deleteComment(id);
      return null;
    }),
  },
  {
    id: ({ id }) => id,
    gone: (target) =>
      find(target) ? undefined : "The requested resource doesn't exist: the reply was deleted.",
  },
);

function replyOf(target: ReplyTarget): CommentEntry {
  const reply = find(target);
  if (reply) return reply;
  throw itemNotFound('the reply was deleted.');
}

function find({ comment, id }: ReplyTarget): CommentEntry | undefined {
  return commentOf(comment).replies.find((one) => one.id === id);
}
