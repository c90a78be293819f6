import { useCallback, useRef, useState } from 'react';
import type { ClauseboardError } from '../../app/ClauseboardError';
import { asClauseboardError } from '../../app/asClauseboardError';

/** Where one use case stands that the user has started from the pane. */
type WorkState<Result> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running' }
  | { readonly phase: 'done'; readonly result: Result }
  | { readonly phase: 'failed'; readonly error: ClauseboardError };

/** A use case that can be started from the pane, and how it stands. */
export interface Command<Input extends readonly unknown[], Result> {
  readonly state: WorkState<Result>;
  /** Starts the work. What becomes of a call while it is running is for the kind of work to say. */
  run(...input: Input): Promise<void>;
  /** Starts it again with the same input. */
  again(): Promise<void>;
  /** Forgets the result or the error. */
  reset(): void;
}

/**
 * Follows one use case from click to result. Never rejects: a failure becomes the state `failed`.
 *
 * @param counts which call counts when another one comes while the work is running.
 * @param after runs once the work of the call that counts has succeeded, with its result.
 */
export function useWork<Input extends readonly unknown[], Result>(
  counts: 'first' | 'newest',
  work: (...input: Input) => Promise<Result>,
  after?: (result: Result) => void,
): Command<Input, Result> {
  const [state, setState] = useState<WorkState<Result>>({ phase: 'idle' });
  const running = useRef<symbol | null>(null);
  const lastInput = useRef<Input | null>(null);

  const run = useCallback(
    async (...input: Input) => {
      if (counts === 'first' && running.current) return;
      const call = Symbol('call');
      running.current = call;
      lastInput.current = input;
      setState({ phase: 'running' });
      try {
        const result = await work(...input);
        if (running.current !== call) return;
        setState({ phase: 'done', result });
        after?.(result);
      } catch (error) {
        if (running.current === call) setState({ phase: 'failed', error: asClauseboardError(error) });
      } finally {
        if (running.current === call) running.current = null;
      }
    },
    [counts, work, after],
  );

  const again = useCallback(async () => {
    if (lastInput.current) await run(...lastInput.current);
  }, [run]);

  const reset = useCallback(() => {
    setState({ phase: 'idle' });
  }, []);

  return { state, run, again, reset };
}
