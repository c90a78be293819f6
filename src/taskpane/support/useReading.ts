import { type Command, useWork } from './useWork';

/**
 * Follows a use case that only reads, such as a preview. The newest call counts: what an earlier one finds after it is out of date,
 * and a person must not decide by the preview of something else. `after` runs with what the newest call has found.
 */
export function useReading<Input extends readonly unknown[], Result>(
  work: (...input: Input) => Promise<Result>,
  after?: (result: Result) => void,
): Command<Input, Result> {
  return useWork('newest', work, after);
}
