import type { Book } from '../engine';

/** What Excel refuses a whole request with, by the name under which office.js reports it. */
export const refusals = {
  /** `InvalidOperationInCellEditMode`: a person is editing a cell. */
  cellEditMode: 5004,
  /** `InvalidOrTimedOutSession`: the document's session has ended. */
  sessionEnded: 5012,
  /** `ActivityLimitReached`: too many requests under way. */
  activityLimit: 5102,
  /** `RequestPayloadSizeLimitExceeded`. */
  payloadLimit: 5103,
  /** `ResponsePayloadSizeLimitExceeded`: the work is done, its answer is too large to travel. */
  responseLimit: 5104,
  /** `AccessDenied`. */
  accessDenied: 7000,
} as const;

export type Refusal = keyof typeof refusals;

/** What happens to one request. */
export type RequestFault =
  | { readonly kind: Refusal }
  /** The answer comes late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** No answer ever comes, and nothing was done. */
  | { readonly kind: 'silent' }
  /** Just before the request somebody else changes the workbook. */
  | { readonly kind: 'meanwhile'; readonly change: (book: Book) => void }
  /** Nothing: lets a request by, so that a fault behind it hits the one after. */
  | { readonly kind: 'pass' };

/** What holds until it is lifted. */
export type LastingFault =
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Events are not delivered to the add-in. */
  | { readonly kind: 'lostEvents' }
  /** Every event is delivered twice. */
  | { readonly kind: 'doubledEvents' };

/** The number that travels in an answer's `Error`; 0 for faults that are no refusal. */
export function errorNumber(fault: RequestFault | undefined): number {
  return fault && isRefusal(fault.kind) ? refusals[fault.kind] : 0;
}

function isRefusal(kind: RequestFault['kind']): kind is Refusal {
  return kind in refusals;
}
