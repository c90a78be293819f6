import { ClauseboardError } from './ClauseboardError';

/** A group of use cases: functions that promise something. */
type Group<Names extends string> = Readonly<Record<Names, (...input: never[]) => Promise<unknown>>>;

/**
 * A group of use cases whose code is loaded when one of them is first asked for, so that the pane's first screen does
 * not wait for it. A loading that failed is tried again with the next call.
 *
 * @param names every use case of the group; the compiler misses none.
 */
export function loadedWhenAsked<Cases extends Group<Extract<keyof Cases, string>>>(
  load: () => Promise<Cases>,
  names: Readonly<Record<keyof Cases, true>>,
): Cases {
  let loading: Promise<Cases> | null = null;
  const group = (): Promise<Cases> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw notLoaded(error);
    });
    return loading;
  };
  const useCases = Object.keys(names).map((name) => [
    name,
    async (...input: never[]) => (await group())[name as keyof Cases](...input),
  ]);
  return Object.fromEntries(useCases) as Cases;
}

function notLoaded(cause: unknown): ClauseboardError {
  return new ClauseboardError(
    'unexpected',
    {
      what: 'A part of Clauseboard could not be loaded.',
      why: 'The server that Clauseboard comes from did not answer. The workbook was not touched.',
      next: 'Check the connection and try again.',
    },
    { cause },
  );
}
