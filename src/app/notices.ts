import type { ClauseboardError } from './ClauseboardError';
import type { ChartOutcome, CheckReport } from './useCases';

/** What a ribbon command has to tell: it has no window of its own, so the pane shows it. A check goes to the tab Status. */
export type Notice =
  | { readonly kind: 'chartInserted'; readonly outcome: ChartOutcome }
  | { readonly kind: 'checked'; readonly report: CheckReport }
  | { readonly kind: 'failed'; readonly error: ClauseboardError };

/** Where commands leave a notice and the pane finds it; the newest replaces the one before. */
export interface NoticeBoard {
  get(): Notice | null;
  post(notice: Notice | null): void;
  subscribe(listener: () => void): () => void;
}

export function createNoticeBoard(): NoticeBoard {
  let current: Notice | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    post(notice) {
      current = notice;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
