/** One request of an add-in. Clean-up requests, which only release references, are marked. */
export interface LoggedRequest {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cleanUp: boolean;
}

/** What the host saw: requests with their sizes, members that were used, and members that are not there. */
export class HostLog {
  #requests: LoggedRequest[] = [];
  #missing = new Map<string, number>();
  readonly #used = new Set<string>();
  readonly #passedOver = new Set<string>();

  get requests(): readonly LoggedRequest[] {
    return this.#requests;
  }

  /** Members that were asked for and are not there, with how often. */
  get missing(): ReadonlyMap<string, number> {
    return this.#missing;
  }

  /** Members that were read (`Range.values`), set (`Range.values =`), called or listened to, since the host was made. */
  get used(): ReadonlySet<string> {
    return this.#used;
  }

  /** Round trips that the add-in waited for. */
  get syncs(): number {
    return this.#requests.filter((request) => !request.cleanUp).length;
  }

  get requestBytes(): number {
    return this.#requests.reduce((sum, request) => sum + request.requestBytes, 0);
  }

  request(request: LoggedRequest): void {
    this.#requests.push(request);
  }

  /** Names in loads that no member of Excel's has (`Range.valeus`): Excel passes over them, and so does the host. */
  get passedOver(): ReadonlySet<string> {
    return this.#passedOver;
  }

  passOver(name: string): void {
    this.#passedOver.add(name);
  }

  use(member: string): void {
    this.#used.add(member);
  }

  missed(member: string): void {
    this.#missing.set(member, (this.#missing.get(member) ?? 0) + 1);
  }

  clear(): void {
    this.#requests = [];
    this.#missing = new Map();
  }
}
