import type { SerialDay } from '../../domain/day';
import type { Kpi, LimitName, Limits } from '../../domain/kpi';
import { isSameLimit } from '../../domain/limits';
import type { Month } from '../../domain/month';
import { BLANK, number, text } from '../../layout/cell';
import type { LogEntry } from '../../layout/logSheet';
import { LIMIT_WORD } from '../../layout/words';

/** What a team decided about the targets of a year. */
export interface TargetDecision {
  readonly kpis: readonly { readonly kpi: Kpi; readonly carried: Limits; readonly confirmed: Limits }[];
  readonly approvedBy: string;
  readonly reason: string;
}

/** The limits that are others than those carried over, in the order in which tables show limits. */
export function changedLimits(carried: Limits, confirmed: Limits): readonly LimitName[] {
  return (Object.keys(LIMIT_WORD) as LimitName[]).filter(
    (name) => !isSameLimit(carried[name], confirmed[name]),
  );
}

/**
 * The log of a year's start: that its targets were confirmed and by whom, and a row for each limit that was changed.
 *
 * @param first the first month of the year.
 */
export function targetsConfirmed(
  first: Month,
  { kpis, approvedBy, reason }: TargetDecision,
  when: SerialDay,
): readonly LogEntry[] {
  const changes = kpis.flatMap(({ kpi, carried, confirmed }) =>
    changedLimits(carried, confirmed).map((name) => ({ kpi, name, carried, confirmed })),
  );
  const changedKpis = new Set(changes.map(({ kpi }) => kpi.id)).size;
  const entry = { when, period: first, approvedBy };
  return [
    {
      ...entry,
      kpiId: '',
      what: 'Targets confirmed',
      before: BLANK,
      after: text(`${kpis.length} KPIs, ${changedKpis} changed`),
      reason: reason === '' ? 'Start of the business year' : reason,
    },
    ...changes.map(({ kpi, name, carried, confirmed }) => ({
      ...entry,
      kpiId: kpi.id,
      what: LIMIT_WORD[name],
      before: number(carried[name]),
      after: number(confirmed[name]),
      reason,
    })),
  ];
}
