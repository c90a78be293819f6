/**
 * Faults on demand: what Excel answers when a person edits a cell, a sheet is locked by policy, the
 * line is slow. Numbers are the error codes that office.js translates.
 */
export type Fault =
  | { readonly kind: 'cellEditMode' }
  | { readonly kind: 'accessDenied' }
  | { readonly kind: 'payloadLimit' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'silent' };

const errorNumbers = { cellEditMode: 5004, accessDenied: 7000, payloadLimit: 5103 } as const;

/** The largest request that Excel on the web takes. Source: resource limits page of the Office Add-ins documentation. */
export const requestLimitBytes = 5 * 1024 * 1024;

/** The faults in force. Empty unless a test or a person asks for one. */
export class Faults {
  #queued: Fault[] = [];
  /** Set by the page while a person edits a cell. */
  isEditing: () => boolean = () => false;

  /** Applies to the next request only. */
  next(fault: Fault): void {
    this.#queued.push(fault);
  }

  isQueued(fault: Fault): boolean {
    return this.#queued.includes(fault);
  }

  cancel(fault: Fault): void {
    this.#queued = this.#queued.filter((queued) => queued !== fault);
  }

  /** The fault for a request of the given size, used up by asking. */
  take(requestBytes: number): Fault | undefined {
    if (this.isEditing()) return { kind: 'cellEditMode' };
    if (requestBytes > requestLimitBytes) return { kind: 'payloadLimit' };
    return this.#queued.shift();
  }
}

/** The number that travels in an answer's `Error`; 0 for faults that are no refusal. */
export function errorNumber(fault: Fault | undefined): number {
  return fault && fault.kind in errorNumbers ? errorNumbers[fault.kind as keyof typeof errorNumbers] : 0;
}
