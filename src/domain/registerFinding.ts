import type { LimitName } from './kpi';
import type { IdProblem } from './kpiId';
import type { Month } from './month';

/** The column of the register, or the sheet beside it, where a finding belongs. */
export type RegisterField =
  'id' | 'name' | 'clause' | 'multiplier' | 'yearToDate' | 'dueDays' | 'activeTo' | 'measures' | 'limits';

/** Something wrong with a KPI's description. Errors keep it from being calculated; warnings are worth a look; an info is a thing left open. */
export interface RegisterFinding {
  readonly kpiId: string;
  readonly field: RegisterField;
  readonly severity: 'error' | 'warning' | 'info';
  readonly problem: RegisterProblem;
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** What to do about it, in one sentence. */
  readonly next: string;
}

export type RegisterProblem =
  | { readonly kind: 'id'; readonly cause: IdProblem }
  | { readonly kind: 'duplicateId' }
  | { readonly kind: 'noName' }
  | { readonly kind: 'noClause' }
  | { readonly kind: 'unknownClause' }
  | { readonly kind: 'multiplier' }
  | { readonly kind: 'dueDays' }
  | { readonly kind: 'activeOrder' }
  | { readonly kind: 'noMeasure' }
  | { readonly kind: 'form' }
  | { readonly kind: 'ruleNeedsSums' }
  | { readonly kind: 'averageOfRatios' }
  | { readonly kind: 'shareMultiplier' }
  | { readonly kind: 'limitOrder'; readonly from: Month; readonly limits: readonly LimitName[] }
  | { readonly kind: 'limitForDirection'; readonly from: Month; readonly limits: readonly LimitName[] }
  | { readonly kind: 'rangeHalfOpen'; readonly from: Month }
  | { readonly kind: 'shareLimit'; readonly from: Month; readonly limits: readonly LimitName[] };
