import type { Faults } from '../faults/Faults';
import type { HostLog } from '../HostLog';
import type { HostContext } from '../objects/HostContext';
import { appContext, type SessionIdentity } from './appContext';
import { Batches, success } from './Batches';
import { readSettings, saveSettings } from './documentSettings';
import { EventRegistry } from './EventRegistry';
import { EventSender, richApiCategory } from './EventSender';
import { ReferenceTable } from './ReferenceTable';
import { type CommandOutcome, RibbonCommands } from './RibbonCommands';
import { selectedData } from './selectedData';
import type { ServiceHooks } from './services';
import type { SessionDocument } from './SessionDocument';
import { answerTo, callMessage, eventMessage, parseRequest, type XdmRequest } from './xdm';

export interface SessionOptions extends ServiceHooks {
  readonly identity: SessionIdentity;
  readonly document: SessionDocument;
  readonly faults: Faults;
  readonly log: HostLog;
  /** Delivers a message to the pane's window. */
  readonly post: (text: string) => void;
}

/** `executeMethod` numbers that office.js uses for what this add-in does. */
const Dispatch = {
  selectedData: 64,
  refreshSettings: 75,
  saveSettings: 76,
  batch: 93,
  commandCompleted: 94,
} as const;

/** Tab past the end, Shift+Tab past the start, Esc. Source: `OSF.AgaveHostAction` in the library's debug build. */
const leavingNotices: ReadonlySet<number> = new Set([13, 14, 15]);

/** The keyboard comes into the pane. Same source. */
const tabIn = 11;

const visibilityEventType = 65539;

/** One task pane with its office.js: answers its messages and sends it events. */
export class Session {
  readonly #options: SessionOptions;
  readonly #registry = new EventRegistry();
  readonly #references = new ReferenceTable();
  readonly #sender: EventSender;
  readonly #commands = new RibbonCommands();
  readonly #batches: Batches;
  readonly #context: HostContext;
  readonly #stopListening: () => void;
  #isClosed = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { document } = options;
    this.#context = this.#makeContext();
    this.#batches = new Batches({ ...options, context: this.#context, events: this.#registry });
    this.#sender = new EventSender({
      book: document.book,
      registry: this.#registry,
      references: this.#references,
      faults: options.faults,
      emit: (name, data) => {
        this.#emit(name, data);
      },
    });
    this.#stopListening = document.book.on((event) => {
      const own = this.#batches.isRunning ? 'thisAddIn' : 'person';
      this.#sender.announce(event, document.isCoAuthored ? 'coAuthor' : own);
    });
  }

  /** A message from the pane's window. Anything that is not of this protocol is left alone. */
  receive(text: unknown): void {
    const request = parseRequest(text);
    if (!request || request._conversationId !== this.#options.identity.conversationId) return;
    if (request._actionName === 'executeMethod') this.#execute(request);
    else this.#reply(request, this.#lifecycle(request));
  }

  /** Presses a ribbon button; settles when the add-in calls `event.completed()`. */
  async invokeCommand(commandId: string, functionName: string): Promise<CommandOutcome> {
    return this.#commands.run(commandId, () => {
      const source = JSON.stringify({ source: { id: commandId } });
      this.#emit('appCommandInvoked', [commandId, functionName, source]);
    });
  }

  /** Tells the add-in that its pane was shown or hidden by the person. */
  visibilityChanged(visibility: 'Visible' | 'Hidden'): void {
    this.#emit('richApiMessage', {
      ArrayData: [[richApiCategory, visibilityEventType, '', JSON.stringify({ visibility }), 0, false]],
    });
  }

  /** Asks office.js to give the keyboard to the first element of the pane: Tab goes on from an element only. */
  keyboardEntered(): void {
    if (this.#isClosed) return;
    const { conversationId, hostOrigin } = this.#options.identity;
    this.#options.post(callMessage('Office_notifyAgave', `${conversationId}_ntf`, [tabIn], hostOrigin));
  }

  /** Ends the session: no further answers, no further events. */
  close(): void {
    this.#isClosed = true;
    this.#stopListening();
    this.#sender.close();
    this.#commands.close();
  }

  #lifecycle(request: XdmRequest): unknown {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync': {
        const { book, readOnly, fileName } = this.#options.document;
        return appContext(this.#options.identity, { name: fileName, readOnly, settings: book.settings });
      }
      case 'ContextActivationManager_notifyHost':
        this.#notice((request._data as readonly unknown[])[1]);
        return { Error: 0 };
      case 'appCommandInvoked':
        this.#commands.heard();
        return { Error: 0 };
      case 'documentSelectionChanged':
        // office.js listens to this event without a batch.
        this.#options.log.use('Workbook.onSelectionChanged');
        return { Error: 0 };
      default:
        // office.js counts an empty answer to a registration as an internal error.
        return { Error: 0 };
    }
  }

  /** office.js cancels Tab and Esc in the pane and tells the host, which takes the focus. */
  #notice(action: unknown): void {
    if (leavingNotices.has(Number(action))) this.#options.leavePane?.();
  }

  #execute(request: XdmRequest): void {
    const data = request._data as Record<string, unknown>;
    const dispatchId = (data['DdaMethod'] as { DispatchId: number } | undefined)?.DispatchId;
    switch (dispatchId) {
      case Dispatch.batch:
        this.#batches.run(String((data['ArrayData'] as readonly unknown[])[4]), (answer) => {
          this.#reply(request, answer);
        });
        return;
      case Dispatch.commandCompleted:
        this.#commands.completed(data);
        this.#reply(request, success());
        return;
      case Dispatch.refreshSettings:
        this.#reply(
          request,
          success({ Properties: { Settings: readSettings(this.#options.document.book.settings) } }),
        );
        return;
      case Dispatch.saveSettings:
        saveSettings(this.#options.document.book, data['DdaSettingsMethod']);
        this.#options.document.book.history.overlook();
        this.#reply(request, success());
        return;
      case Dispatch.selectedData: {
        const selected = selectedData(this.#context, data['DdaGetBindingData']);
        if (selected === null) this.#refuse(request, dispatchId);
        else this.#reply(request, success({ Data: selected }));
        return;
      }
      default:
        this.#refuse(request, dispatchId);
    }
  }

  #refuse(request: XdmRequest, dispatchId: number | undefined): void {
    this.#options.log.missed(`executeMethod ${dispatchId}`);
    // 5000-5001 would hide the reason; 5006 is "this call is not supported by the host".
    this.#reply(request, { Version: 1, Error: 5006 });
  }

  #emit(name: string, data: unknown): void {
    if (this.#isClosed) return;
    const { conversationId, hostOrigin } = this.#options.identity;
    this.#options.post(eventMessage(name, conversationId, data, hostOrigin));
  }

  #reply(request: XdmRequest, data: unknown): void {
    if (this.#isClosed) return;
    this.#options.post(answerTo(request, data, this.#options.identity.hostOrigin));
  }

  #makeContext(): HostContext {
    const { document } = this.#options;
    const references = this.#references;
    const sender = (): EventSender => this.#sender;
    return {
      book: document.book,
      get readOnly() {
        return document.readOnly;
      },
      fileName: document.fileName,
      kept: (id) => references.get(id),
      keep: (object) => references.keep(object),
      release: (id) => {
        references.release(id);
      },
      setEventsEnabled: (enabled) => {
        sender().enabled = enabled;
      },
      get eventsEnabled() {
        return sender().enabled;
      },
    };
  }
}
