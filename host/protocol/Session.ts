import type { Area, Book, BookEvent, Sheet } from '../engine';
import type { Fault, Faults } from '../Faults';
import { errorNumber } from '../Faults';
import type { HostLog } from '../HostLog';
import type { HostContext } from '../objects/HostContext';
import type { OfficeObject } from '../objects/officeClass';
import { rangeClass } from '../objects/Range';
import { RangeTarget } from '../objects/RangeTarget';
import { workbookClass } from '../objects/Workbook';
import { appContext, type SessionIdentity } from './appContext';
import { runBatch } from './Batch';
import { EventRegistry } from './EventRegistry';
import { NotImplemented } from '../objects/NotImplemented';
import { ReferenceTable } from './ReferenceTable';
import { richEventsOf } from './richEvents';
import { type ServiceHooks, serviceObject } from './services';
import { ActionType, type BatchRequest, type BatchResponse } from './wire';
import { answerTo, eventMessage, parseRequest, type XdmRequest } from './xdm';

/** The document as a session sees it; the host replaces the book when a person opens another file. */
export interface SessionDocument {
  readonly book: Book;
  readonly readOnly: boolean;
  readonly fileName: string;
}

export interface SessionOptions extends ServiceHooks {
  readonly identity: SessionIdentity;
  readonly document: SessionDocument;
  readonly faults: Faults;
  readonly log: HostLog;
  /** Delivers a message to the pane's window. */
  readonly post: (text: string) => void;
}

/** What came of a ribbon command. Status 0 is success. */
export interface CommandOutcome {
  readonly status: number;
}

/** `executeMethod` numbers that office.js uses for what this add-in does. */
const Dispatch = { refreshSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** Tab past the end, Shift+Tab past the start, Esc. Source: `OSF.AgaveHostAction` in the library's debug build. */
const leavingNotices: ReadonlySet<number> = new Set([13, 14, 15]);

/** The pane was closed, or another workbook opened, before the command ended. */
const paneIsGone: CommandOutcome = { status: -1 };

const richApiCategory = 65536;
const visibilityEventType = 65539;

/** One task pane with its office.js: answers its messages and sends it events. */
export class Session {
  readonly #options: SessionOptions;
  readonly #events = new EventRegistry();
  readonly #references = new ReferenceTable();
  readonly #root: OfficeObject;
  readonly #context: HostContext;
  readonly #stopListening: () => void;
  readonly #commands = new Map<string, (outcome: CommandOutcome) => void>();
  /** Events caused by a batch of this add-in are marked as its own. */
  #isRunningBatch = false;
  #commandsAreHeard: () => void = () => undefined;
  readonly #listensToCommands = new Promise<void>((resolve) => {
    this.#commandsAreHeard = resolve;
  });
  #eventsEnabled = true;
  #isClosed = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { book } = options.document;
    this.#root = workbookClass.of(book);
    this.#context = this.#makeContext();
    this.#stopListening = book.on((event) => {
      this.#announce(event);
    });
  }

  /** A message from the pane's window. Anything that is not of this protocol is left alone. */
  receive(text: unknown): void {
    const request = parseRequest(text);
    if (!request || request._conversationId !== this.#options.identity.conversationId) return;
    if (request._actionName === 'executeMethod') this.#execute(request);
    else this.#reply(request, this.#lifecycle(request));
  }

  /**
   * Presses a ribbon button; settles when the add-in calls `event.completed()`. A button that is pressed while the pane
   * still loads waits until office.js listens.
   */
  async invokeCommand(commandId: string, functionName: string): Promise<CommandOutcome> {
    await this.#listensToCommands;
    if (this.#isClosed) return paneIsGone;
    return new Promise((resolve) => {
      this.#commands.get(commandId)?.({ status: 0 });
      this.#commands.set(commandId, resolve);
      this.#emit('appCommandInvoked', [
        commandId,
        functionName,
        JSON.stringify({ source: { id: commandId } }),
      ]);
    });
  }

  /** Tells the add-in that its pane was shown or hidden by the person. */
  visibilityChanged(visibility: 'Visible' | 'Hidden'): void {
    this.#emit('richApiMessage', {
      ArrayData: [[richApiCategory, visibilityEventType, '', JSON.stringify({ visibility }), 0, false]],
    });
  }

  /** Ends the session: no further answers, no further events. */
  close(): void {
    this.#isClosed = true;
    this.#stopListening();
    this.#commandsAreHeard();
    for (const settle of this.#commands.values()) settle(paneIsGone);
    this.#commands.clear();
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
        this.#commandsAreHeard();
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
        this.#batch(request, data['ArrayData'] as readonly unknown[]);
        return;
      case Dispatch.commandCompleted:
        this.#commandCompleted(data);
        this.#reply(request, success());
        return;
      case Dispatch.refreshSettings:
        this.#reply(request, success({ Properties: { Settings: this.#settings() } }));
        return;
      case Dispatch.saveSettings:
        this.#saveSettings(
          data['DdaSettingsMethod'] as { Properties?: readonly (readonly [string, string])[] },
        );
        this.#reply(request, success());
        return;
      default:
        this.#options.log.missed(`executeMethod ${dispatchId}`);
        // 5000-5001 would hide the reason; 5006 is "this call is not supported by the host".
        this.#reply(request, { Version: 1, Error: 5006 });
    }
  }

  #batch(request: XdmRequest, arrayData: readonly unknown[]): void {
    const bodyText = String(arrayData[4]);
    const requestBytes = byteLength(bodyText);
    const fault = this.#options.faults.take(requestBytes);
    if (fault?.kind === 'silent') return;
    const answer = (): void => {
      this.#reply(request, this.#batchAnswer(bodyText, requestBytes, fault));
    };
    if (fault?.kind === 'slow') setTimeout(answer, fault.milliseconds);
    else answer();
  }

  #batchAnswer(bodyText: string, requestBytes: number, fault: Fault | undefined): unknown {
    const body = JSON.parse(bodyText) as BatchRequest;
    const refusal = errorNumber(fault);
    const responseText = refusal === 0 ? JSON.stringify(this.#run(body)) : '';
    this.#options.log.request({
      actions: body.Actions.length,
      requestBytes,
      responseBytes: byteLength(responseText),
      cleanUp: isCleanUp(body),
    });
    if (refusal !== 0) return { Version: 1, Error: refusal };
    return success({ Data: [200, [], responseText] });
  }

  #run(body: BatchRequest): BatchResponse {
    this.#isRunningBatch = true;
    try {
      return this.#options.document.book.batch(() =>
        runBatch(body, {
          root: this.#root,
          context: this.#context,
          events: this.#events,
          service: (serverType) => serviceObject(serverType, this.#options),
          missed: (error: NotImplemented) => {
            this.#options.log.missed(error.member);
          },
        }),
      );
    } finally {
      this.#isRunningBatch = false;
    }
  }

  #commandCompleted(data: Record<string, unknown>): void {
    const commandId = String(data['0']);
    this.#commands.get(commandId)?.({ status: Number(data['1']) });
    this.#commands.delete(commandId);
  }

  #settings(): readonly { Name: string; Value: string }[] {
    return [...this.#options.document.book.settings].map(([name, value]) => ({
      Name: name,
      Value: JSON.stringify(value),
    }));
  }

  #saveSettings(change: { Properties?: readonly (readonly [string, string])[] }): void {
    const { settings } = this.#options.document.book;
    settings.clear();
    for (const [name, json] of change.Properties ?? []) settings.set(name, JSON.parse(json));
  }

  #announce(event: BookEvent): void {
    if (event.type === 'selectionChanged') this.#emit('documentSelectionChanged', {});
    // A reference is kept for every changed range, so nothing is prepared while nobody listens.
    if (!this.#eventsEnabled || this.#isClosed || this.#events.isEmpty) return;
    const isOwn = this.#isRunningBatch;
    const rangeReference = (sheet: Sheet, area: Area): string =>
      this.#references.keep(rangeClass.of(new RangeTarget(sheet, area)));
    for (const rich of richEventsOf(event, isOwn, rangeReference)) {
      if (!this.#events.has(rich.type, rich.targetId)) continue;
      const entry = [richApiCategory, rich.type, rich.targetId, JSON.stringify(rich.args), 0, false];
      // After the answer to the batch that caused it, as from a server.
      setTimeout(() => {
        this.#emit('richApiMessage', { ArrayData: [entry] });
      }, 0);
    }
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
    const isEnabled = (): boolean => this.#eventsEnabled;
    return {
      book: document.book,
      readOnly: document.readOnly,
      fileName: document.fileName,
      kept: (id) => references.get(id),
      keep: (object) => references.keep(object),
      release: (id) => {
        references.release(id);
      },
      setEventsEnabled: (enabled) => {
        this.#eventsEnabled = enabled;
      },
      get eventsEnabled() {
        return isEnabled();
      },
    };
  }
}

/** office.js sends one of these after a run, without waiting: it lets go of ranges. */
function isCleanUp({ Actions }: BatchRequest): boolean {
  const work = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return work.length > 0 && work.every(({ Name }) => Name === '_RemoveReference');
}

function success(more: Record<string, unknown> = {}): unknown {
  return { Version: 1, Error: 0, ...more };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
