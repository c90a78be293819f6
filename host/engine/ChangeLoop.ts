import type { BookEvent } from './events';

/** What is changed: it calculates what is out of date, and its history hears once of each outermost change all that happened in it. */
interface LoopedBook {
  settle(): void;
  readonly history: { record(events: readonly BookEvent[]): void };
}

/**
 * Runs changes of a workbook. Changes inside a change belong to it; when the outermost one ends, also by an error, the
 * workbook is settled (calculated) and everybody who listens hears what happened, in order.
 */
export class ChangeLoop {
  readonly #book: LoopedBook;
  readonly #listeners = new Set<(event: BookEvent) => void>();
  /** Hear of events while the change still goes on. */
  readonly #heralds = new Set<(event: BookEvent) => void>();
  #waiting: BookEvent[] = [];
  /** What happened since the last change was over, whether it was delivered or not. */
  #happened: BookEvent[] = [];
  #depth = 0;
  #delivering = false;

  constructor(book: LoopedBook) {
    this.#book = book;
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
    this.#book.settle();
    const happened = this.#happened;
    this.#happened = [];
    this.#book.history.record(happened);
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
