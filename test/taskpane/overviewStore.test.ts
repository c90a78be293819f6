import { ClauseboardError } from '../../src/app/ClauseboardError';
import type { Overview } from '../../src/app/useCases';
import { createOverviewStore } from '../../src/taskpane/overviewStore';
import { anOverview } from './support/builders';

/** A reading that ends when the test says so. */
function aReading() {
  const ends: { answer(overview: Overview): void; refuse(error: unknown): void }[] = [];
  const readOverview = () =>
    new Promise<Overview>((answer, refuse) => {
      ends.push({ answer, refuse });
    });
  return { readOverview, ends };
}

describe('createOverviewStore', () => {
  it('holds what the last reading found', async () => {
    const store = createOverviewStore({ readOverview: () => Promise.resolve(anOverview()) });
    await store.refresh();
    expect(store.get()).toEqual({ overview: anOverview(), reading: false, error: null });
  });

  it('keeps the overview when a later reading fails, and says why it failed', async () => {
    const error = new ClauseboardError('cellIsBeingEdited', { what: 'a', why: 'b', next: 'c' });
    const answers = [() => Promise.resolve(anOverview()), () => Promise.reject(error)];
    const store = createOverviewStore({ readOverview: () => answers.shift()?.() ?? Promise.reject(error) });
    await store.refresh();
    await store.refresh();
    expect(store.get()).toEqual({ overview: anOverview(), reading: false, error });
  });

  it('forgets the failure once a reading succeeds', async () => {
    const answers = [() => Promise.reject(new Error('no')), () => Promise.resolve(anOverview())];
    const store = createOverviewStore({
      readOverview: () => answers.shift()?.() ?? Promise.reject(new Error()),
    });
    await store.refresh();
    expect(store.get().error).not.toBeNull();
    await store.refresh();
    expect(store.get().error).toBeNull();
  });

  it('reads once more, not three times, for three calls during a reading', async () => {
    const { readOverview, ends } = aReading();
    const store = createOverviewStore({ readOverview });
    const first = store.refresh();
    const later = [store.refresh(), store.refresh(), store.refresh()];
    expect(ends).toHaveLength(1);
    ends[0]?.answer({ state: 'empty' });
    await first;
    await Promise.resolve();
    expect(ends).toHaveLength(2);
    ends[1]?.answer(anOverview());
    await Promise.all(later);
    expect(store.get().overview).toEqual(anOverview());
  });
});
