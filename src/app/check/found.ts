import type { Finding, Place } from '../useCases';
import type { WorkbookChanges } from '../workbookGateway';

/** One cell or part that a repair changes, as a person sees it before saying yes. */
export interface RepairStep {
  readonly place?: Place;
  readonly what: string;
  /** What stands there now, and what would stand there; empty where there is nothing to show. */
  readonly before: string;
  readonly after: string;
}

/** A repair worked out in full: what it would write, and how that is told. */
export interface PlannedRepair {
  /** The same for the same trouble in a later reading of the workbook. */
  readonly key: string;
  readonly title: string;
  readonly steps: readonly RepairStep[];
  readonly changes: WorkbookChanges;
  /** Sheets whose colours, validation and headings are looked at again once this is done, since cells have moved. */
  readonly shakes?: readonly string[];
}

/** Something that a check has found, with its repair where there is one. */
export interface Found extends Finding {
  readonly why: string;
  readonly plan?: PlannedRepair;
}

/** A finding by itself, for a reading of the workbook that has not looked at all that a repair needs. */
export function withoutRepair({ severity, what, why, next, place }: Finding): Finding {
  return { severity, what, next, ...(why !== undefined && { why }), ...(place && { place }) };
}

/** What the pane is told of a finding. */
export function findingOf({ plan, ...finding }: Found): Finding {
  return plan ? { ...finding, repair: { key: plan.key, title: plan.title } } : finding;
}
