import { type Comment, type CommentEntry, formatCell } from '../../engine';
import { element } from '../element';
import type { CommentDesk } from './CommentDesk';
import { textEntry } from './textEntry';
import { whenWritten } from './whenWritten';

/** A comment with its replies and what can be done with it. `changed` is called after each change. */
export function threadView(desk: CommentDesk, comment: Comment, changed: () => void): HTMLElement {
  const { resolved, replies, row, column } = comment;
  const root = element('div', {
    class: `thread${resolved ? ' resolved' : ''}`,
    role: 'group',
    'aria-label': `Comment on ${formatCell(row, column)}`,
  });
  const done = (isDone: boolean) => {
    if (isDone) changed();
  };
  root.append(
    element(
      'div',
      { class: 'thread-head' },
      element('span', { class: 'thread-state' }, resolved ? '✓ Resolved' : ''),
      smallButton(resolved ? 'Open again' : 'Resolve', () => {
        done(desk.setResolved(comment, !resolved));
      }),
      smallButton('Delete', () => {
        done(desk.deleteComment(comment.id));
      }),
    ),
    entryView(desk, comment, false, changed),
    ...replies.map((reply) => entryView(desk, reply, true, changed)),
  );
  if (resolved) return root;
  const entry = textEntry({ label: 'Reply', action: 'Reply' }, (text) => {
    done(desk.reply(comment, text));
  });
  root.append(entry.root);
  return root;
}

function entryView(
  desk: CommentDesk,
  { id, author, content, createdAt }: CommentEntry,
  isReply: boolean,
  changed: () => void,
): HTMLElement {
  const body = element('p', { class: 'entry-text' }, content);
  const root = element('div', { class: 'entry' });
  const edit = smallButton('Edit', () => {
    const label = isReply ? 'Text of the reply' : 'Text of the comment';
    const entry = textEntry({ label, action: 'Save', text: content }, (text) => {
      if (desk.rewrite(id, text)) changed();
    });
    body.replaceWith(entry.root);
    edit.remove();
    entry.field.focus();
  });
  const remove = smallButton('Delete reply', () => {
    if (desk.deleteComment(id)) changed();
  });
  root.append(
    element(
      'div',
      { class: 'entry-head' },
      element('strong', {}, author),
      element('span', { class: 'entry-time' }, whenWritten(createdAt)),
      edit,
      ...(isReply ? [remove] : []),
    ),
    body,
  );
  return root;
}

export function smallButton(label: string, run: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'small-button' }, label);
  button.addEventListener('click', run);
  return button;
}
