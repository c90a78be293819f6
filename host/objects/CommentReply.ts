import type { CommentEntry } from '../engine';
import { textArgument } from './arguments';
import { commentClass, commentOf, type CommentTarget } from './Comment';
import { itemNotFound } from './lookup';
import { method, type OfficeClass, officeClass, scalar } from './officeClass';
import { rangeOf } from './rangeOf';

export interface ReplyTarget {
  readonly comment: CommentTarget;
  readonly id: string;
}

/** `Excel.CommentReply`. */
export const commentReplyClass: OfficeClass<ReplyTarget> = officeClass<ReplyTarget>(
  'CommentReply',
  {
    id: scalar('1.10', ({ id }) => id),
    content: scalar(
      '1.10',
      (target) => replyOf(target).content,
      ({ comment, id }, value) => {
        comment.sheet.comments.setContent(id, textArgument(value, 'CommentReply.content'));
      },
    ),
    authorName: scalar('1.10', (target) => replyOf(target).author),
    creationDate: scalar('1.10', (target) => replyOf(target).createdAt),
    resolved: scalar('1.11', ({ comment }) => commentOf(comment).resolved),
    getParentComment: method('1.10', ({ comment }) => commentClass.of(comment)),
    getLocation: method('1.10', ({ comment }) => {
      const { row, column } = commentOf(comment);
      return rangeOf(comment.sheet, { top: row, bottom: row, left: column, right: column });
    }),
  },
  { id: ({ id }) => id },
);

function replyOf({ comment, id }: ReplyTarget): CommentEntry {
  const reply = commentOf(comment).replies.find((one) => one.id === id);
  if (reply) return reply;
  throw itemNotFound('the reply was deleted.');
}
