import type { LimitName, Limits } from './kpi';
import { isBefore, type Month } from './month';
import { roundTo9 } from './tolerance';

/** All limits that a KPI can have, from the one it usually has. */
export const LIMIT_NAMES = [
  'target',
  'amber',
  'upperTarget',
  'upperAmber',
] as const satisfies readonly LimitName[];

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

/** The limits of one month. */
export interface MonthLimits {
  readonly month: Month;
  readonly limits: Limits;
}

/** Limits month by month as steps: one for the first month, and one for each that differs from the month before it. */
export function limitSteps(months: readonly MonthLimits[]): readonly LimitStep[] {
  return months
    .filter(({ limits }, index) => {
      const before = months[index - 1];
      return !before || LIMIT_NAMES.some((name) => !isSameLimit(limits[name], before.limits[name]));
    })
    .map(({ month, limits }) => ({ from: month, limits }));
}

/** Whether a limit is the same as another, or both are not in force. The last digits of a number do not matter. */
export function isSameLimit(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return roundTo9(one - other) === 0;
}
