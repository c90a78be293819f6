import { ClauseboardError } from './ClauseboardError';

/**
 * The error to show. Use cases reject with `ClauseboardError` only; anything else is a fault in our own
 * code, which the user should still be told of in words that help.
 */
export function asClauseboardError(error: unknown): ClauseboardError {
  if (error instanceof ClauseboardError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new ClauseboardError(
    'unexpected',
    {
      what: 'Clauseboard stopped because of a fault of its own.',
      why: `The fault says: ${detail}`,
      next: 'Your workbook is as it was before this step. Try again; if it happens again, please report it with this text.',
    },
    { cause: error },
  );
}
