import { commentAuthor } from '../engine';
import { textArgument } from './arguments';
import { commentOf, type CommentTarget } from './Comment';
import { commentReplyClass } from './CommentReply';
import { contentArgument } from './commentText';
import { found, itemAt } from './lookup';
import { method, type OfficeObject, type OfficeClass, officeClass } from './officeClass';
import { assertStructureWritable } from './writable';

/** `Excel.CommentReplyCollection`. */
export const commentReplyCollectionClass: OfficeClass<CommentTarget> = officeClass<CommentTarget>(
  'CommentReplyCollection',
  {
    add: method(
      '1.10',
      (comment, [content, contentType]) => {
        const text = contentArgument(content, contentType, 'CommentReplyCollection.add');
        assertStructureWritable(comment.sheet, 'allowEditObjects');
        const { id } = comment.sheet.comments.addReply(comment.id, text, commentAuthor);
        return commentReplyClass.of({ comment, id });
      },
      { partly: 'Nobody who is mentioned is sent a mail.' },
    ),
    getCount: method('1.10', (comment) => commentOf(comment).replies.length),
    getItem: method('1.10', (comment, [id]) => found(find(comment, id), `reply "${String(id)}"`)),
    getItemAt: method('1.10', (comment, [index]) =>
      itemAt(replies(comment), index, 'CommentReplyCollection.getItemAt'),
    ),
    getItemOrNullObject: method('1.14', (comment, [id]) => find(comment, id)),
  },
  { collection: { items: replies, find } },
);

function replies(comment: CommentTarget): readonly OfficeObject[] {
  return commentOf(comment).replies.map(({ id }) => commentReplyClass.of({ comment, id }));
}

function find(comment: CommentTarget, key: unknown): OfficeObject | null {
  const id = textArgument(key, 'CommentReplyCollection.getItem');
  return commentOf(comment).replies.some((reply) => reply.id === id)
    ? commentReplyClass.of({ comment, id })
    : null;
}
