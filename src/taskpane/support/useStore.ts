import { useSyncExternalStore } from 'react';
import type { Store } from './createStore';

/** The store's present value; the component renders again when it changes. */
export function useStore<State>(store: Pick<Store<State>, 'get' | 'subscribe'>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
