import type { Book } from '../engine';
import type { OfficeObject } from './officeClass';

/** What a member may use besides its own target. */
export interface HostContext {
  readonly book: Book;
  /** Whether the workbook was opened for reading only. */
  readonly readOnly: boolean;
  readonly fileName: string;
  /** Finds an object that an earlier batch kept; `null` when nothing is kept under the id. */
  kept(referenceId: string): OfficeObject | null;
  /** Keeps an object beyond its batch and returns the reference id. */
  keep(object: OfficeObject): string;
  release(referenceId: string): void;
  /** Switches the delivery of events to this add-in. */
  setEventsEnabled(enabled: boolean): void;
  readonly eventsEnabled: boolean;
}
