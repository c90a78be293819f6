import type { BookEvent } from './events';

/** Holds events until a change is complete, then tells everybody who listens, in order. */
export class EventQueue {
  readonly #listeners = new Set<(event: BookEvent) => void>();
  #waiting: BookEvent[] = [];
  #delivering = false;

  add(event: BookEvent): void {
    this.#waiting.push(event);
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Delivers what waits. A listener may change the workbook: what that causes is delivered after the present event. */
  deliver(): void {
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

  drop(): void {
    this.#waiting = [];
  }
}
