import type { BookEvent } from './events';

/**
 * Runs changes of a workbook. Changes inside a change belong to it; when the outermost one ends, also by an error, the
 * workbook is settled (calculated) and everybody who listens hears what happened, in order.
 */
export class ChangeLoop {
  readonly #settle: () => void;
  readonly #record: (events: readonly BookEvent[]) => void;
  readonly #listeners = new Set<(event: BookEvent) => void>();
  /** Hear of events while the change still goes on. */
  readonly #heralds = new Set<(event: BookEvent) => void>();
  #waiting: BookEvent[] = [];
  /** What happened since the last change was over, whether it was delivered or not. */
  #happened: BookEvent[] = [];
  #depth = 0;
  #delivering = false;

  /** `record` hears once of each outermost change all that happened in it, before anybody else does. */
  constructor(settle: () => void, record: (events: readonly BookEvent[]) => void) {
    this.#settle = settle;
    this.#record = record;
  }

  run<Result>(work: () => Result): Result {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#finish();
    }
  }

  /** Adds an event; outside a change it is delivered at once. */
  announce(event: BookEvent): void {
    this.add(event);
    if (this.#depth === 0) this.#finish();
  }

  /** Adds an event to those that wait, for use while settling. */
  add(event: BookEvent): void {
    this.#happened.push(event);
    this.#waiting.push(event);
    for (const herald of this.#heralds) herald(event);
  }

  listen(listener: (event: BookEvent) => void, when: 'during' | 'after'): () => void {
    const listeners = when === 'during' ? this.#heralds : this.#listeners;
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  /** Forgets the events that wait: nobody could have listened yet. */
  drop(): void {
    this.#waiting = [];
    this.#happened = [];
  }

  #finish(): void {
    this.#settle();
    const happened = this.#happened;
    this.#happened = [];
    this.#record(happened);
    this.#deliver();
  }

  /** A listener may change the workbook: what that causes is delivered after the present event. */
  #deliver(): void {
    if (this.#delivering) return;
    this.#delivering = true;
    try {
      for (let event = this.#waiting.shift(); event; event = this.#waiting.shift()) {
        for (const listener of [...this.#listeners]) listener(event);
      }
    } finally {
      this.#delivering = false;
    }
  }
}
