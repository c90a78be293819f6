import type { LimitName, Limits } from './kpi';
import { LIMIT_NAMES } from './limits';
import type { Status } from './status';
import { roundTo9 } from './tolerance';

/** What was, or would be, reported of a KPI for a month. */
export interface ReportedMonth {
  /** Unrounded; `null` when the month has no value. */
  readonly value: number | null;
  readonly limits: Limits;
  readonly status: Status;
}

/** What of a reported month is another by now. */
export type RestatedPart = 'value' | LimitName | 'status';

/**
 * What changed in a month after it was closed: its value, its limits, or, with both as they were, its status (a number became
 * n/a, or the KPI now improves the other way). That a due day passes changes nothing that was reported, so no data and late
 * are the same here.
 *
 * @returns nothing when the month stands as it was reported.
 * @example reported 94 with a target of 95, now 96 with the same target: `['value']`
 */
export function restatedParts(reported: ReportedMonth, now: ReportedMonth): readonly RestatedPart[] {
  const parts: readonly RestatedPart[] = [
    ...(isSameFigure(reported.value, now.value) ? [] : (['value'] as const)),
    ...LIMIT_NAMES.filter((name) => !isSameFigure(reported.limits[name], now.limits[name])),
  ];
  if (parts.length > 0) return parts;
  return timeless(reported.status) === timeless(now.status) ? [] : ['status'];
}

/** Equal up to the ninth decimal, relative for large numbers; a missing figure equals only a missing one. */
export function isSameFigure(one: number | null | undefined, other: number | null | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return (one ?? null) === (other ?? null);
  return roundTo9((one - other) / Math.max(1, Math.abs(one))) === 0;
}

function timeless(status: Status): Status {
  return status === 'late' ? 'noData' : status;
}
