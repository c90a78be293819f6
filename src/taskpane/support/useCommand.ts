import { useCallback, useRef, useState } from 'react';
import type { ClauseboardError } from '../../app/ClauseboardError';
import { asClauseboardError } from '../../app/asClauseboardError';

/** Where one use case stands that the user has started from the pane. */
type CommandState<Result> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running' }
  | { readonly phase: 'done'; readonly result: Result }
  | { readonly phase: 'failed'; readonly error: ClauseboardError };

export interface Command<Input extends readonly unknown[], Result> {
  readonly state: CommandState<Result>;
  /** Starts the work. While it is running, further calls do nothing, so a double click writes once. */
  run(...input: Input): Promise<void>;
  /** Starts it again with the same input. */
  again(): Promise<void>;
  /** Forgets the result or the error. */
  reset(): void;
}

/**
 * Follows one use case from click to result. Never rejects: a failure becomes the state `failed`.
 * `after` runs once the work has succeeded, with its result.
 */
export function useCommand<Input extends readonly unknown[], Result>(
  work: (...input: Input) => Promise<Result>,
  after?: (result: Result) => void,
): Command<Input, Result> {
  const [state, setState] = useState<CommandState<Result>>({ phase: 'idle' });
  const running = useRef(false);
  const lastInput = useRef<Input | null>(null);

  const run = useCallback(
    async (...input: Input) => {
      if (running.current) return;
      running.current = true;
      lastInput.current = input;
      setState({ phase: 'running' });
      try {
        const result = await work(...input);
        setState({ phase: 'done', result });
        after?.(result);
      } catch (error) {
        setState({ phase: 'failed', error: asClauseboardError(error) });
      } finally {
        running.current = false;
      }
    },
    [work, after],
  );

  const again = useCallback(async () => {
    if (lastInput.current) await run(...lastInput.current);
  }, [run]);

  const reset = useCallback(() => {
    setState({ phase: 'idle' });
  }, []);

  return { state, run, again, reset };
}
