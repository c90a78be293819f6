/**
 * Which events the add-in listens to. Every proxy with a handler registers separately, so
 * registrations are counted; an event is still sent once.
 */
export class EventRegistry {
  readonly #counts = new Map<string, number>();
  #keys: ReadonlySet<string> = new Set();
  /** Hears of every registration: what some events tell has to be watched from then on. */
  onRegistered: (type: number) => void = () => undefined;

  register(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.#keys = new Set(this.#counts.keys());
    this.onRegistered(type);
  }

  unregister(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    const left = (this.#counts.get(key) ?? 0) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
    this.#keys = new Set(this.#counts.keys());
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  /** What is listened to at present; never changed in place. */
  get keys(): ReadonlySet<string> {
    return this.#keys;
  }

  /** Whether the add-in listens, and did so already when `keys` were taken. */
  has(type: number, targetId: string, keys: ReadonlySet<string>): boolean {
    const key = keyOf(type, targetId);
    return keys.has(key) && this.#keys.has(key);
  }
}

function keyOf(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}
