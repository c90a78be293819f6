import type { Limits } from './kpi';
import { isBefore, type Month } from './month';

/** All limits of a KPI from a month on, until a later step replaces them. A limit that the step does not name is not in force. */
export interface LimitStep {
  readonly from: Month;
  readonly limits: Limits;
}

/**
 * The limits that hold in a month: those of the latest step that has begun. A target decided in July leaves June as it was.
 * Steps may stand in any order; before the first one there are no limits. Of two steps of the same month the later entry holds.
 */
export function limitsInForce(steps: readonly LimitStep[], month: Month): Limits {
  const begun = steps.filter((step) => !isBefore(month, step.from));
  const latest = begun.reduce<LimitStep | null>(
    (held, step) => (held !== null && isBefore(step.from, held.from) ? held : step),
    null,
  );
  return latest?.limits ?? {};
}
