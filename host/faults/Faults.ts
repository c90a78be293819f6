import type { LastingFault, RequestFault } from './Fault';

/**
 * The largest request, and the largest answer, that Excel on the web takes.
 * Source: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const payloadLimitBytes = 5 * 1024 * 1024;

/** The faults in force: what goes wrong because a test or a person asks for it. Empty unless one does. */
export class Faults {
  #queued: RequestFault[] = [];
  #lasting: LastingFault[] = [];
  /** Set by the page while a person edits a cell. */
  isEditing: () => boolean = () => false;
  /** Hears of each queued fault that has just hit a request. */
  onHit: (fault: RequestFault) => void = () => undefined;

  /** Queues a fault for one request: the first one hits the next request, the second the one after it. */
  next(fault: RequestFault): void {
    this.#queued.push(fault);
  }

  isQueued(fault: RequestFault): boolean {
    return this.#queued.includes(fault);
  }

  cancel(fault: RequestFault): void {
    this.#queued = this.#queued.filter((queued) => queued !== fault);
  }

  /** Puts a fault in force until it is lifted. */
  start(fault: LastingFault): void {
    this.#lasting.push(fault);
  }

  isOn(fault: LastingFault): boolean {
    return this.#lasting.includes(fault);
  }

  lift(fault: LastingFault): void {
    this.#lasting = this.#lasting.filter((other) => other !== fault);
  }

  /** How many faults wait or are in force. */
  get count(): number {
    return this.#queued.length + this.#lasting.length;
  }

  /** How often an event reaches the add-in. */
  get deliveries(): 0 | 1 | 2 {
    if (this.#lasting.some(({ kind }) => kind === 'lostEvents')) return 0;
    return this.#lasting.some(({ kind }) => kind === 'doubledEvents') ? 2 : 1;
  }

  /** The fault for a request of the given size; a queued one is used up by asking. */
  take(requestBytes: number): RequestFault | undefined {
    if (this.isEditing()) return { kind: 'cellEditMode' };
    if (requestBytes > payloadLimitBytes) return { kind: 'payloadLimit' };
    const queued = this.#queued.shift();
    if (queued) this.onHit(queued);
    return queued ?? this.#lasting.find((fault) => fault.kind === 'slow');
  }
}
