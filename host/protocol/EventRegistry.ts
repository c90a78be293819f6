/**
 * Which events the add-in listens to. Every proxy with a handler registers separately, so
 * registrations are counted; an event is still sent once.
 */
export class EventRegistry {
  readonly #counts = new Map<string, number>();
  /** Hears of every registration: what some events tell has to be watched from then on. */
  onRegistered: (type: number) => void = () => undefined;

  register(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.onRegistered(type);
  }

  unregister(type: number, targetId: string): void {
    const key = keyOf(type, targetId);
    const left = (this.#counts.get(key) ?? 0) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  has(type: number, targetId: string): boolean {
    return this.#counts.has(keyOf(type, targetId));
  }
}

function keyOf(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}
