import type { CheckReport } from '../app/useCases';
import { createStore, type Store } from './support/createStore';

/** What the newest check of the workbook has found; `round` counts the checks, so that each starts with nothing chosen. */
interface LastCheck {
  readonly report: CheckReport | null;
  readonly round: number;
}

/** One place for the newest check, whether the ribbon or the pane was asked for it: an older list never stands beside it. */
export interface LastCheckStore extends Pick<Store<LastCheck>, 'get' | 'subscribe'> {
  show(report: CheckReport): void;
  /** To be called when a check begins: what the one before has found may be wrong by now. */
  forget(): void;
}

export function createLastCheck(): LastCheckStore {
  const store = createStore<LastCheck>({ report: null, round: 0 });
  const put = (report: CheckReport | null) => {
    store.set({ report, round: store.get().round + 1 });
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    show: put,
    forget: () => {
      put(null);
    },
  };
}
