import { type Command, useWork } from './useWork';

export type { Command } from './useWork';

/**
 * Follows a use case that writes from click to result. While it is running, further calls do nothing, so a double click writes once.
 * `after` runs once the work has succeeded, with its result.
 */
export function useCommand<Input extends readonly unknown[], Result>(
  work: (...input: Input) => Promise<Result>,
  after?: (result: Result) => void,
): Command<Input, Result> {
  return useWork('first', work, after);
}
