import { Book } from './engine';
import { Faults } from './faults/Faults';
import { HostLog } from './HostLog';
import { frameName, type SessionIdentity } from './protocol/appContext';
import type { CommandOutcome } from './protocol/RibbonCommands';
import { Session } from './protocol/Session';
import type { SessionDocument } from './protocol/SessionDocument';

export interface HostOptions {
  readonly hostOrigin: string;
  readonly showPane?: (visible: boolean) => void;
  readonly leavePane?: () => void;
}

/** Plays Excel on the web: one open workbook and the task panes that work on it. */
export class Host {
  readonly faults = new Faults();
  readonly log = new HostLog();
  readonly #options: HostOptions;
  #book: Book = Book.create();
  #fileName = 'Book1.xlsx';
  #isCoAuthored = false;
  /** Whether the add-in may only read the workbook. */
  readOnly = false;
  #session: Session | undefined;
  #sessions = 0;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  get book(): Book {
    return this.#book;
  }

  get fileName(): string {
    return this.#fileName;
  }

  /**
   * Puts another workbook in place. A pane that is open belongs to the workbook before and hears no more;
   * the caller loads it anew, as Excel does when a file is opened.
   */
  open(book: Book, file: { readonly name: string; readonly readOnly?: boolean }): void {
    this.#session?.close();
    this.#session = undefined;
    this.#book = book;
    this.#fileName = file.name;
    this.readOnly = file.readOnly ?? false;
  }

  /** The identity under which the next pane is to be loaded. */
  nextIdentity(): SessionIdentity {
    this.#sessions += 1;
    const number = `${Date.now().toString(36)}-${this.#sessions}`;
    return {
      conversationId: `conversation-${number}`,
      controlId: `control-${number}`,
      hostOrigin: this.#options.hostOrigin,
    };
  }

  /** Starts the session of a pane. `post` delivers a message to the pane's window. */
  connect(identity: SessionIdentity, post: (text: string) => void): Session {
    this.#session?.close();
    this.#session = new Session({
      identity,
      document: this.#document(),
      faults: this.faults,
      log: this.log,
      post,
      ...(this.#options.showPane && { showPane: this.#options.showPane }),
      ...(this.#options.leavePane && { leavePane: this.#options.leavePane }),
    });
    return this.#session;
  }

  /** Changes the workbook as somebody else would who has it open at the same time. */
  coAuthor(change: (book: Book) => void): void {
    this.#isCoAuthored = true;
    try {
      this.#book.batch(() => {
        change(this.#book);
      });
    } finally {
      this.#isCoAuthored = false;
    }
  }

  /** Presses a ribbon button of the add-in. */
  async invokeCommand(commandId: string, functionName: string): Promise<CommandOutcome> {
    if (!this.#session) throw new Error('No task pane is connected: the command has nowhere to run.');
    return this.#session.invokeCommand(commandId, functionName);
  }

  #document(): SessionDocument {
    const readOnly = (): boolean => this.readOnly;
    const isCoAuthored = (): boolean => this.#isCoAuthored;
    return {
      book: this.#book,
      fileName: this.#fileName,
      coAuthor: (change) => {
        this.coAuthor(change);
      },
      get readOnly() {
        return readOnly();
      },
      get isCoAuthored() {
        return isCoAuthored();
      },
    };
  }
}

export { frameName };
