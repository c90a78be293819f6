import type { Place } from './useCases';

/** Kinds of failure that the pane tells apart. `code` stays the same in every language. */
export type ClauseboardErrorCode =
  | 'cellIsBeingEdited'
  | 'sheetIsProtected'
  | 'workbookIsReadOnly'
  | 'sheetIsMissing'
  | 'tableIsMissing'
  | 'nameIsTaken'
  | 'selectionIsNotUsable'
  | 'kpiIsUnknown'
  | 'measureIsUnknown'
  | 'registerIsInconsistent'
  | 'reasonIsMissing'
  | 'excelIsNotAnswering'
  | 'excelRefused'
  | 'unexpected';

/**
 * The one error that use cases reject with: what happened, why, and what the user can do next,
 * each in a plain sentence. The original error is kept as `cause`.
 */
export class ClauseboardError extends Error {
  readonly code: ClauseboardErrorCode;
  readonly why: string;
  readonly next: string;
  readonly place: Place | undefined;

  constructor(
    code: ClauseboardErrorCode,
    words: { what: string; why: string; next: string; place?: Place },
    options?: { cause: unknown },
  ) {
    super(words.what, options);
    this.name = 'ClauseboardError';
    this.code = code;
    this.why = words.why;
    this.next = words.next;
    this.place = words.place;
  }
}
