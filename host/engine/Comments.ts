import { type Area, areaOf, formatCell, parseAddress } from './area';
import { type CommentText, type Mention, mentionsOf, richTextOf, writeText } from './commentMentions';
import { ExcelError } from './errors';
import type { CommentChange } from './events';
import type { Cell, ThreadedComment } from './excelts';
import { existingRows, rowParts } from './nativeCells';
import type { Sheet } from './Sheet';

/** An entry of a threaded comment: the comment itself or a reply to it. */
export interface CommentEntry {
  readonly id: string;
  readonly author: string;
  /** Empty when the file does not say. */
  readonly authorEmail: string;
  /** The text as people read it. */
  readonly content: string;
  /** The text with mentions marked: `<at id="0">Name</at>`. */
  readonly richContent: string;
  readonly mentions: readonly Mention[];
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface Comment extends CommentEntry {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly CommentEntry[];
}

/** An old-style note. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
}

/** A threaded comment as ExcelTS keeps it: `worksheet.threadedComments`. */
interface StoredEntry {
  ref: string;
  comment: ThreadedComment;
}

/** What Excel puts into the note under a threaded comment, for programs that know only notes. */
const fallbackText =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ';

/** Threaded comments and notes of a sheet. A cell holds one or the other. */
export class Comments {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** In the order in which they were made. */
  get comments(): readonly Comment[] {
    return this.#stored
      .filter(({ comment }) => comment.parentId === undefined)
      .flatMap(({ ref, comment }) => {
        const area = parseAddress(ref);
        if (!area) return [];
        const replies = this.#stored.filter((other) => other.comment.parentId === comment.id);
        return [
          {
            ...this.#entry(comment),
            row: area.top,
            column: area.left,
            resolved: comment.done ?? false,
            replies: replies.map((reply) => this.#entry(reply.comment)),
          },
        ];
      });
  }

  /** Row by row. */
  get notes(): readonly Note[] {
    return existingRows(this.#sheet.native).flatMap((row, rowIndex) =>
      (row ? rowParts(row)._cells : []).flatMap((cell, column): Note[] => {
        const note = cell && noteOf(cell);
        return note && !isFallback(note) ? [{ row: rowIndex, column, ...note }] : [];
      }),
    );
  }

  commentAt(row: number, column: number): Comment | undefined {
    return this.comments.find((comment) => comment.row === row && comment.column === column);
  }

  noteAt(row: number, column: number): Note | undefined {
    const cell = this.#sheet.native.findCell(row + 1, column + 1);
    const note = cell && noteOf(cell);
    return note && !isFallback(note) ? { row, column, ...note } : undefined;
  }

  /** Throws `ItemAlreadyExists` for a cell that has a comment or a note. */
  addComment(row: number, column: number, content: CommentText, author: string): Comment {
    this.#assertFree(row, column);
    const comment = this.#newEntry(content, author);
    this.#change({ kind: 'CommentAdded', commentId: comment.id, replyIds: [] }, () => {
      this.#stored.push({ ref: formatCell(row, column), comment });
      this.#setNote(row, column, fallbackText + comment.text, `tc=${comment.id}`);
    });
    return this.#comment(comment.id);
  }

  addReply(commentId: string, content: CommentText, author: string): CommentEntry {
    const { ref } = this.#find(commentId);
    const reply = { ...this.#newEntry(content, author), parentId: commentId };
    this.#change({ kind: 'ReplyAdded', commentId, replyIds: [reply.id] }, () => {
      // Excel expects replies behind the comment that they belong to.
      const thread = this.#stored.filter(
        ({ comment }) => comment.id === commentId || comment.parentId === commentId,
      );
      const last = thread.at(-1);
      this.#stored.splice(last ? this.#stored.indexOf(last) + 1 : 0, 0, { ref, comment: reply });
    });
    return this.#entry(reply);
  }

  setResolved(commentId: string, resolved: boolean): void {
    const { comment } = this.#find(commentId);
    if ((comment.done ?? false) === resolved) return;
    const kind = resolved ? 'CommentResolved' : 'CommentReopened';
    this.#change({ kind, commentId, replyIds: [] }, () => (comment.done = resolved));
  }

  /** Changes the text of a comment or a reply. */
  setContent(id: string, content: CommentText): void {
    const { ref, comment } = this.#find(id);
    const { parentId } = comment;
    const change: CommentChange =
      parentId === undefined
        ? { kind: 'CommentEdited', commentId: id, replyIds: [] }
        : { kind: 'ReplyEdited', commentId: parentId, replyIds: [id] };
    this.#change(change, () => {
      writeText(this.#sheet.native, comment, content);
      const area = parseAddress(ref);
      if (area && parentId === undefined)
        this.#setNote(area.top, area.left, fallbackText + comment.text, `tc=${id}`);
    });
  }

  /** Deletes a comment with its replies, or a single reply. */
  deleteComment(id: string): void {
    const { ref, comment } = this.#find(id);
    const { parentId } = comment;
    const replyIds = this.#stored.flatMap((entry) =>
      entry.comment.parentId === id ? [entry.comment.id ?? ''] : [],
    );
    const change: CommentChange =
      parentId === undefined
        ? { kind: 'CommentDeleted', commentId: id, replyIds }
        : { kind: 'ReplyDeleted', commentId: parentId, replyIds: [id] };
    this.#change(change, () => {
      const left = this.#stored.filter((entry) => entry.comment.id !== id && entry.comment.parentId !== id);
      this.#sheet.native.threadedComments = left;
      const area = parseAddress(ref);
      if (area && parentId === undefined) this.#setNote(area.top, area.left, null, '');
    });
  }

  /** Throws `ItemAlreadyExists` for a cell that has a comment or a note. */
  addNote(row: number, column: number, content: string, author: string): Note {
    this.#assertFree(row, column);
    this.#change(undefined, () => {
      this.#setNote(row, column, content, author);
    });
    return { row, column, author, content };
  }

  deleteNote(row: number, column: number): void {
    if (!this.noteAt(row, column)) throw new ExcelError('ItemNotFound', 'The cell has no note.');
    this.#change(undefined, () => {
      this.#setNote(row, column, null, '');
    });
  }

  /** Threaded comments follow their cells; notes are part of the cells and move with them. */
  moved(map: (area: Area) => Area | null): void {
    if (this.#stored.length === 0) return;
    this.#sheet.native.threadedComments = this.#stored.flatMap(({ ref, comment }) => {
      const area = parseAddress(ref);
      const after = area && map(areaOf(area.top, area.left));
      return after ? [{ ref: formatCell(after.top, after.left), comment }] : [];
    });
  }

  get #stored(): StoredEntry[] {
    return this.#sheet.native.threadedComments;
  }

  #comment(id: string): Comment {
    const comment = this.comments.find((candidate) => candidate.id === id);
    if (comment) return comment;
    throw new ExcelError('ItemNotFound', 'There is no such comment.');
  }

  #find(id: string): StoredEntry {
    const entry = this.#stored.find(({ comment }) => comment.id === id);
    if (entry) return entry;
    throw new ExcelError('ItemNotFound', 'There is no such comment.');
  }

  #entry(comment: ThreadedComment): CommentEntry {
    const { native } = this.#sheet;
    const person = native.workbook.persons.find((candidate) => candidate.id === comment.personId);
    return {
      id: comment.id ?? '',
      author: person?.displayName ?? '',
      authorEmail: person?.userId?.includes('@') ? person.userId : '',
      content: comment.text,
      richContent: richTextOf(comment),
      mentions: mentionsOf(native, comment),
      createdAt: comment.date ?? '',
    };
  }

  #newEntry(content: CommentText, author: string): ThreadedComment & { id: string } {
    const personId = this.#sheet.native.workbook.registerPerson(author, author, 'None');
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    // Excel writes the time without a zone, in hundredths of a second.
    const entry = { id, personId, text: '', date: new Date().toISOString().slice(0, 22) };
    writeText(this.#sheet.native, entry, content);
    return entry;
  }

  #assertFree(row: number, column: number): void {
    if (this.commentAt(row, column) ?? this.noteAt(row, column)) {
      throw new ExcelError('ItemAlreadyExists', `The cell ${formatCell(row, column)} has a comment already.`);
    }
  }

  #setNote(row: number, column: number, text: string | null, author: string): void {
    const cell = this.#sheet.native.getCell(row + 1, column + 1) as Cell & { comment: unknown };
    if (text === null) {
      cell.comment = undefined;
      return;
    }
    cell.note = { texts: [{ text }] };
    (cell.comment as { author: string }).author = author;
  }

  #change(change: CommentChange | undefined, work: () => unknown): void {
    const { book } = this.#sheet;
    book.batch(() => {
      work();
      book.announce({ type: 'commentsChanged', sheet: this.#sheet, ...(change && { change }) });
    });
  }
}

function noteOf(cell: Cell): { author: string; content: string } | null {
  const { note } = cell;
  const { author = '' } = ((cell as { comment?: unknown }).comment ?? {}) as { author?: string };
  if (typeof note === 'string') return { author, content: note };
  const texts = (note as { texts?: { text: string }[] } | undefined)?.texts;
  return texts ? { author, content: texts.map(({ text }) => text).join('') } : null;
}

/** The note that stands in for a threaded comment. */
function isFallback({ author }: { author: string }): boolean {
  return author.startsWith('tc=');
}
