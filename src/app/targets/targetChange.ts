import type { LimitName, Limits } from '../../domain/kpi';
import type { Month } from '../../domain/month';
import type { Status } from '../../domain/status';
import type { Agreement } from '../log/agreement';
import type { Finding, Place } from '../useCases';

/** A change of a KPI's limits, with the reason and the name that the log keeps. */
export interface TargetChangeRequest extends Agreement {
  readonly kpiId: string;
  readonly change: TargetChange;
  /**
   * Whether the change goes on into later business years whose first month still shows the limit that held before it. Their
   * sheets have a first month of their own, so they would fall back to it otherwise.
   */
  readonly intoLaterYears: boolean;
}

export type TargetChange = LimitsFrom | LimitsPath;

/** Limits that hold from a month on. A limit that is not named stays as it is; `null` ends one. */
export interface LimitsFrom {
  readonly kind: 'from';
  readonly month: Month;
  readonly limits: Readonly<Partial<Record<LimitName, number | null>>>;
}

/** Limits that move evenly through the KPI's periods. Both ends name the same limits; others stay as they are. */
export interface LimitsPath {
  readonly kind: 'path';
  readonly from: Month;
  readonly to: Month;
  readonly start: Limits;
  readonly end: Limits;
}

/** What a change would do, before anything is written. */
export interface TargetPreview {
  /** The months that would have other limits, in their order. */
  readonly months: readonly PreviewMonth[];
  /** Later business years that still show the limit from before the change in their first month. */
  readonly laterYears: readonly number[];
  readonly findings: readonly Finding[];
  readonly place: Place;
}

export interface PreviewMonth {
  readonly month: Month;
  readonly before: Limits;
  readonly after: Limits;
  /** The colours of the value that stands in the month, before and after; `null` in a month without a value. */
  readonly status: { readonly before: Status; readonly after: Status } | null;
  /** Whether the month is closed: `KPI History` keeps what was reported of it. */
  readonly isClosed: boolean;
}

export interface TargetOutcome {
  readonly months: readonly PreviewMonth[];
  /** The first cell that was written. */
  readonly place: Place;
  /** The first of the new rows of the log. */
  readonly log: Place;
}
