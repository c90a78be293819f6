/** An entry of a threaded comment: the comment itself or a reply to it. */
export interface CommentEntry {
  readonly id: string;
  readonly author: string;
  readonly content: string;
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

/** Threaded comments and notes of a sheet. A cell holds one or the other. */
export declare class Comments {
  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
  commentAt(row: number, column: number): Comment | undefined;
  noteAt(row: number, column: number): Note | undefined;
  addComment(row: number, column: number, content: string, author: string): Comment;
  addReply(commentId: string, content: string, author: string): CommentEntry;
  setResolved(commentId: string, resolved: boolean): void;
  setContent(id: string, content: string): void;
  deleteComment(id: string): void;
  addNote(row: number, column: number, content: string, author: string): Note;
  deleteNote(row: number, column: number): void;
  moved(
    map: (area: {
      top: number;
      left: number;
      bottom: number;
      right: number;
    }) => { top: number; left: number; bottom: number; right: number } | null,
  ): void;
}
