import { errorNumber, refusals, type RequestFault } from '../faults/Fault';
import { type Faults, payloadLimitBytes } from '../faults/Faults';
import type { HostLog } from '../HostLog';
import type { HostContext } from '../objects/HostContext';
import type { OfficeObject } from '../objects/officeClass';
import { workbookClass } from '../objects/Workbook';
import { AddInRuns } from './AddInRuns';
import { runBatch } from './Batch';
import type { EventRegistry } from './EventRegistry';
import { type ServiceHooks, serviceObject } from './services';
import type { SessionDocument } from './SessionDocument';
import { ActionType, type BatchRequest, type BatchResponse } from './wire';

/** What the batches of one pane run against. */
export interface BatchesOptions extends ServiceHooks {
  readonly document: SessionDocument;
  readonly faults: Faults;
  readonly log: HostLog;
  readonly context: HostContext;
  readonly events: EventRegistry;
}

/** Runs the batches of one pane: with the faults that were asked for, within the limits, as steps that can be undone. */
export class Batches {
  readonly #options: BatchesOptions;
  readonly #root: OfficeObject;
  readonly #runs = new AddInRuns();
  /** Whether what changes now is changed by this add-in. */
  isRunning = false;

  constructor(options: BatchesOptions) {
    this.#options = options;
    this.#root = workbookClass.of(options.document.book);
  }

  /** Runs a request and replies: at once, later, or never, as the faults in force say. */
  run(bodyText: string, reply: (answer: unknown) => void): void {
    const body = JSON.parse(bodyText) as BatchRequest;
    const requestBytes = byteLength(bodyText);
    // Nobody waits for the answer to a clean-up: a fault would be lost on it.
    const fault = isCleanUp(body) ? undefined : this.#options.faults.take(requestBytes);
    if (fault?.kind === 'silent') return;
    if (fault?.kind === 'meanwhile') this.#options.document.coAuthor(fault.change);
    const answer = (): void => {
      reply(this.#answer(body, requestBytes, fault));
    };
    if (fault?.kind === 'slow') setTimeout(answer, fault.milliseconds);
    else answer();
  }

  #answer(body: BatchRequest, requestBytes: number, fault: RequestFault | undefined): unknown {
    const refusal = errorNumber(fault);
    // An answer that is too large comes after the work, whose effects stay.
    const isRun = refusal === 0 || fault?.kind === 'responseLimit';
    const responseText = isRun ? JSON.stringify(this.#carryOut(body)) : '';
    const responseBytes = byteLength(responseText);
    this.#options.log.request({
      actions: body.Actions.length,
      requestBytes,
      responseBytes,
      cleanUp: isCleanUp(body),
    });
    if (refusal !== 0) return { Version: 1, Error: refusal };
    if (responseBytes > payloadLimitBytes) return { Version: 1, Error: refusals.responseLimit };
    return success({ Data: [200, [], responseText] });
  }

  #carryOut(body: BatchRequest): BatchResponse {
    const { document, context, events, log } = this.#options;
    const { book } = document;
    this.isRunning = true;
    try {
      return book.history.within(this.#runs.runOf(body), () =>
        book.batch(() =>
          runBatch(body, {
            root: this.#root,
            context,
            events,
            log,
            service: (serverType) => serviceObject(serverType, this.#options),
          }),
        ),
      );
    } finally {
      this.isRunning = false;
    }
  }
}

/** The answer to a request that was carried out. */
export function success(more: Record<string, unknown> = {}): unknown {
  return { Version: 1, Error: 0, ...more };
}

/** office.js sends one of these after a run, without waiting: it lets go of ranges. */
function isCleanUp({ Actions }: BatchRequest): boolean {
  const work = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return work.length > 0 && work.every(({ Name }) => Name === '_RemoveReference');
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
