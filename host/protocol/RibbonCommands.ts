/** What came of a ribbon command. Status 0 is success. */
export interface CommandOutcome {
  readonly status: number;
}

/** The pane was closed, or another workbook opened, before the command ended. */
const paneIsGone: CommandOutcome = { status: -1 };

/** The ribbon commands under way in one pane. */
export class RibbonCommands {
  readonly #running = new Map<string, (outcome: CommandOutcome) => void>();
  #listens: () => void = () => undefined;
  readonly #listening = new Promise<void>((resolve) => {
    this.#listens = resolve;
  });
  #isClosed = false;

  /** office.js has said that it listens to commands. */
  heard(): void {
    this.#listens();
  }

  /**
   * Settles when the add-in calls `event.completed()`. `press` is called once office.js listens: a button may be
   * pressed while the pane still loads. Pressing a button again ends the wait for its first press.
   */
  async run(commandId: string, press: () => void): Promise<CommandOutcome> {
    await this.#listening;
    if (this.#isClosed) return paneIsGone;
    return new Promise((resolve) => {
      this.#running.get(commandId)?.({ status: 0 });
      this.#running.set(commandId, resolve);
      press();
    });
  }

  /** The add-in has completed a command: what dispatch 94 carries. */
  completed(data: Readonly<Record<string, unknown>>): void {
    const commandId = String(data['0']);
    this.#running.get(commandId)?.({ status: Number(data['1']) });
    this.#running.delete(commandId);
  }

  close(): void {
    this.#isClosed = true;
    this.#listens();
    for (const settle of this.#running.values()) settle(paneIsGone);
    this.#running.clear();
  }
}
