import { ClauseboardError, type ClauseboardErrorCode } from '../../src/app/ClauseboardError';

/** The error with which work is refused; it has to be a ClauseboardError with this code that says why and what next. */
export async function expectRefusal(
  code: ClauseboardErrorCode,
  work: () => unknown,
): Promise<ClauseboardError> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ClauseboardError)) throw error;
    expect(error.code).toBe(code);
    for (const sentence of [error.message, error.why, error.next]) expect(sentence).toMatch(/\S.*[.!]$/);
    return error;
  }
  throw new Error(`Nothing was refused; a ClauseboardError "${code}" was expected.`);
}
