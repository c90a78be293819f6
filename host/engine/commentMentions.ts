import { ExcelError } from './errors';
import type { ThreadedComment, Worksheet } from './excelts';

/** A person who is named in a comment: Office's `CommentMention`. */
export interface Mention {
  /** The number by which the rich text refers to the mention. */
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** The text of a comment: plain, or with mentions written `<at id="0">Name</at>`. */
export type CommentText = string | { readonly richContent: string; readonly mentions: readonly Mention[] };

type StoredMentions = NonNullable<ThreadedComment['mentions']>;

const mentionPattern = /<at id="(\d+)">([^<]*)<\/at>/g;

/** Puts a text into a stored comment. Throws `InvalidArgument` for a mention that the list does not hold. */
export function writeText(sheet: Worksheet, comment: ThreadedComment, content: CommentText): void {
  if (typeof content === 'string') {
    comment.text = content;
    delete comment.mentions;
    return;
  }
  const mentions: StoredMentions = [];
  let text = '';
  let done = 0;
  for (const match of content.richContent.matchAll(mentionPattern)) {
    const [tag, id, shown = ''] = match;
    const mention = content.mentions.find((one) => String(one.id) === id);
    if (!mention)
      throw new ExcelError(
        'InvalidArgument',
        `The comment mentions a person ${String(id)} who is not listed.`,
      );
    text += content.richContent.slice(done, match.index);
    mentions.push({
      mentionId: `{${crypto.randomUUID().toUpperCase()}}`,
      mentionPersonId: sheet.workbook.registerPerson(mention.name, mention.email, 'PeoplePicker'),
      startIndex: text.length,
      length: shown.length + 1,
    });
    text += `@${shown}`;
    done = match.index + tag.length;
  }
  comment.text = text + content.richContent.slice(done);
  comment.mentions = mentions;
}

/** The mentions of a stored comment, in the order in which the text names them. */
export function mentionsOf(sheet: Worksheet, comment: ThreadedComment): readonly Mention[] {
  return inOrder(comment).map(({ mentionPersonId }, id) => {
    const person = sheet.workbook.persons.find((candidate) => candidate.id === mentionPersonId);
    return { id, name: person?.displayName ?? '', email: person?.userId ?? '' };
  });
}

/** The text with its mentions marked, as `writeText` takes it. */
export function richTextOf(comment: ThreadedComment): string {
  let rich = '';
  let done = 0;
  for (const [id, { startIndex, length }] of inOrder(comment).entries()) {
    const shown = comment.text.slice(startIndex, startIndex + length).replace(/^@/, '');
    rich += `${comment.text.slice(done, startIndex)}<at id="${String(id)}">${shown}</at>`;
    done = startIndex + length;
  }
  return rich + comment.text.slice(done);
}

function inOrder({ mentions = [] }: ThreadedComment): StoredMentions {
  return [...mentions].sort((one, other) => one.startIndex - other.startIndex);
}
