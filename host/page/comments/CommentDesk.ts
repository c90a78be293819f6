import {
  areaOf,
  type CellPosition,
  type Comment,
  commentAuthor,
  formatCell,
  type Note,
  type Sheet,
} from '../../engine';
import { selectArea } from '../grid/Selection';
import type { Workspace } from '../Workspace';
import { commentsRefusal } from './commentsRefusal';

/** A comment or a note, wherever one of either is meant. */
export type Remark = ({ readonly kind: 'comment' } & Comment) | ({ readonly kind: 'note' } & Note);

/** What people do with comments and notes; a refusal becomes a sentence on the status bar. */
export class CommentDesk {
  readonly workspace: Workspace;
  readonly #reveal: (cell: CellPosition) => void;

  /** `reveal` scrolls to a cell. */
  constructor(workspace: Workspace, reveal: (cell: CellPosition) => void) {
    this.workspace = workspace;
    this.#reveal = reveal;
  }

  /** All of a sheet, row by row. */
  remarks(sheet: Sheet = this.workspace.sheet): readonly Remark[] {
    const { comments, notes } = sheet.comments;
    const all: Remark[] = [
      ...comments.map((comment) => ({ kind: 'comment' as const, ...comment })),
      ...notes.map((note) => ({ kind: 'note' as const, ...note })),
    ];
    return all.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  remarkAt({ row, column }: CellPosition): Remark | undefined {
    const { comments } = this.workspace.sheet;
    const comment = comments.commentAt(row, column);
    if (comment) return { kind: 'comment', ...comment };
    const note = comments.noteAt(row, column);
    return note && { kind: 'note', ...note };
  }

  addComment({ row, column }: CellPosition, content: string): boolean {
    return this.#change(`Comment added to ${formatCell(row, column)}.`, ({ comments }) => {
      comments.addComment(row, column, content, commentAuthor);
    });
  }

  reply(comment: Comment, content: string): boolean {
    return this.#change('Reply added.', ({ comments }) => {
      comments.addReply(comment.id, content, commentAuthor);
    });
  }

  /** Changes the text of a comment or of a reply. */
  rewrite(id: string, content: string): boolean {
    return this.#change('Comment changed.', ({ comments }) => {
      comments.setContent(id, content);
    });
  }

  setResolved({ id }: Comment, resolved: boolean): boolean {
    return this.#change(resolved ? 'Comment resolved.' : 'Comment opened again.', ({ comments }) => {
      comments.setResolved(id, resolved);
    });
  }

  /** Deletes a comment with its replies, or a single reply. */
  deleteComment(id: string): boolean {
    return this.#change('Comment deleted.', ({ comments }) => {
      comments.deleteComment(id);
    });
  }

  /** Writes the note of a cell anew; an empty text takes it away. */
  setNote({ row, column }: CellPosition, content: string): boolean {
    const before = this.workspace.sheet.comments.noteAt(row, column);
    if (before?.content === content || (!before && content === '')) return true;
    const said = content === '' ? 'Note deleted.' : before ? 'Note changed.' : 'Note added.';
    return this.#change(said, ({ comments }) => {
      if (before) comments.deleteNote(row, column);
      if (content !== '') comments.addNote(row, column, content, before?.author ?? commentAuthor);
    });
  }

  /** Selects the cell of the next (1) or previous (-1) remark of the sheet, round and round. */
  go(step: 1 | -1): Remark | undefined {
    const { active } = this.workspace.selection;
    const all = this.remarks();
    const isAfter = ({ row, column }: Remark) =>
      row > active.row || (row === active.row && column > active.column);
    const isBefore = ({ row, column }: Remark) =>
      row < active.row || (row === active.row && column < active.column);
    const found = step === 1 ? (all.find(isAfter) ?? all[0]) : (all.filter(isBefore).at(-1) ?? all.at(-1));
    if (found) this.show(found);
    else this.workspace.tell('This sheet has no comments or notes.');
    return found;
  }

  /** Selects the cell of a remark. */
  show({ row, column }: CellPosition): void {
    this.workspace.select(selectArea(areaOf(row, column)));
    this.#reveal({ row, column });
  }

  #change(said: string, change: (sheet: Sheet) => void): boolean {
    const { sheet, book, attempt, tell } = this.workspace;
    const refusal = commentsRefusal(sheet);
    if (refusal !== undefined) {
      tell(refusal, 'problem');
      return false;
    }
    const done = attempt(() => {
      book.batch(() => {
        change(sheet);
      });
    });
    if (done) tell(said);
    return done;
  }
}
