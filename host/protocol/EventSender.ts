import type { Area, Book, BookEvent, Sheet } from '../engine';
import type { Faults } from '../faults/Faults';
import { rangeClass } from '../objects/Range';
import { RangeTarget } from '../objects/RangeTarget';
import type { EventRegistry } from './EventRegistry';
import type { ReferenceTable } from './ReferenceTable';
import type { ChangeOrigin } from './events/RichEvent';
import { RichEvents } from './events/RichEvents';

/** The category of `richApiMessage` entries that are events of the workbook. */
export const richApiCategory = 65536;

export interface EventSenderParts {
  readonly book: Book;
  readonly registry: EventRegistry;
  readonly references: ReferenceTable;
  readonly faults: Faults;
  readonly emit: (name: string, data: unknown) => void;
}

/** Tells the add-in of one pane what happened in the workbook, as far as it listens. */
export class EventSender {
  readonly #parts: EventSenderParts;
  readonly #richEvents: RichEvents;
  /** What the add-in listened to when an event happened: a batch may register, and do so after changes of its own. */
  readonly #heardBy = new WeakMap<BookEvent, ReadonlySet<string>>();
  readonly #stopListening: () => void;
  /** `context.runtime.enableEvents`. */
  enabled = true;

  constructor(parts: EventSenderParts) {
    this.#parts = parts;
    this.#richEvents = new RichEvents(parts.book, parts.registry, (sheet, area) =>
      this.#keepRange(sheet, area),
    );
    this.#stopListening = parts.book.on((event) => {
      if (this.enabled) this.#heardBy.set(event, parts.registry.keys);
    }, 'during');
  }

  announce(event: BookEvent, origin: ChangeOrigin): void {
    const { registry, emit } = this.#parts;
    if (event.type === 'selectionChanged') emit('documentSelectionChanged', {});
    if (event.type === 'settingsChanged') emit('settingsChanged', {});
    // A reference is kept for every changed range, so nothing is prepared while nobody listens.
    if (registry.isEmpty) return;
    const keys = this.#heardBy.get(event) ?? new Set<string>();
    for (const rich of this.#richEvents.of(event, origin)) {
      if (!registry.has(rich.type, rich.targetId, keys)) continue;
      this.#send([
        richApiCategory,
        rich.type,
        rich.targetId,
        JSON.stringify(rich.args),
        0,
        origin === 'coAuthor',
      ]);
    }
  }

  close(): void {
    this.#stopListening();
  }

  #keepRange(sheet: Sheet, area: Area): string {
    return this.#parts.references.keep(rangeClass.of(new RangeTarget(sheet, area)));
  }

  /** After the answer to the batch that caused it, as from a server. */
  #send(entry: readonly unknown[]): void {
    const { faults, emit } = this.#parts;
    for (let sent = 0; sent < faults.deliveries; sent += 1) {
      setTimeout(() => {
        emit('richApiMessage', { ArrayData: [entry] });
      }, 0);
    }
  }
}
