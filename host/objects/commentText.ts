import type { CommentEntry, CommentText, Mention } from '../engine';
import { choiceArgument, isAbsent, numberArgument, textArgument } from './arguments';
import { type Method, method, type Scalar, scalar } from './officeClass';

/** The content of a new comment or reply: a text, or with the type `Mention` an `Excel.CommentRichContent`. */
export function contentArgument(content: unknown, contentType: unknown, what: string): CommentText {
  const type = isAbsent(contentType) ? 'Plain' : choiceArgument(contentType, ['Plain', 'Mention'], what);
  return type === 'Plain' ? textArgument(content, what) : richArgument(content, what);
}

/** An `Excel.CommentRichContent`. */
export function richArgument(value: unknown, what: string): CommentText {
  const { richContent, mentions } = (value ?? {}) as Record<string, unknown>;
  return {
    richContent: textArgument(richContent, `${what} richContent`),
    mentions: (Array.isArray(mentions) ? mentions : []).map((mention) => mentionArgument(mention, what)),
  };
}

function mentionArgument(value: unknown, what: string): Mention {
  const { id, name, email } = (value ?? {}) as Record<string, unknown>;
  return {
    id: numberArgument(id, `${what} mention id`),
    name: textArgument(name, `${what} mention name`),
    email: textArgument(email, `${what} mention email`),
  };
}

/** The members that comments and replies have alike. `entry` finds what a target stands for, `write` changes its text. */
export function entryMembers<T>(
  entry: (target: T) => CommentEntry,
  write: (target: T, content: CommentText) => void,
  name: string,
): Readonly<Record<string, Scalar<T> | Method<T>>> {
  return {
    content: scalar(
      '1.10',
      (target) => entry(target).content,
      (target, value) => {
        write(target, textArgument(value, `${name}.content`));
      },
    ),
    contentType: scalar('1.12', (target) => (entry(target).mentions.length > 0 ? 'Mention' : 'Plain')),
    mentions: scalar('1.11', (target) => entry(target).mentions),
    richContent: scalar('1.11', (target) => entry(target).richContent, undefined, {
      assumed: 'The plain text shows mentions as `@Name`.',
    }),
    authorName: scalar('1.10', (target) => entry(target).author),
    authorEmail: scalar('1.10', (target) => entry(target).authorEmail, undefined, {
      partly: 'Empty for comments that were made here: the host has no accounts.',
    }),
    creationDate: scalar('1.10', (target) => entry(target).createdAt),
    updateMentions: method(
      '1.11',
      (target, [contentWithMentions]) => {
        write(target, richArgument(contentWithMentions, `${name}.updateMentions`));
        return null;
      },
      { partly: 'Nobody is sent a mail.' },
    ),
  };
}
