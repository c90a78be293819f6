import type { ClauseboardError } from '../app/ClauseboardError';
import type { Overview, UseCases } from '../app/useCases';
import { asClauseboardError } from '../app/asClauseboardError';
import { createStore, type Store } from './support/createStore';

/** What the pane knows of the workbook. A failed reading keeps the overview that was read before it. */
export interface OverviewState {
  readonly overview: Overview | null;
  readonly reading: boolean;
  readonly error: ClauseboardError | null;
}

export interface OverviewStore extends Pick<Store<OverviewState>, 'get' | 'subscribe'> {
  /** Reads the workbook. Calls during a reading share one further reading, so the last state wins. Never rejects. */
  refresh(): Promise<void>;
}

export function createOverviewStore(useCases: Pick<UseCases, 'readOverview'>): OverviewStore {
  const store = createStore<OverviewState>({ overview: null, reading: false, error: null });
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function read(): Promise<void> {
    store.set({ ...store.get(), reading: true });
    try {
      store.set({ overview: await useCases.readOverview(), reading: false, error: null });
    } catch (error) {
      store.set({ ...store.get(), reading: false, error: asClauseboardError(error) });
    }
  }

  function start(): Promise<void> {
    next = null;
    current = read().finally(() => {
      current = null;
    });
    return current;
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    refresh() {
      if (!current) return start();
      next ??= current.then(start);
      return next;
    },
  };
}
