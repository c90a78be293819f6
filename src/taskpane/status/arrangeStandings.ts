import type { KpiStanding } from '../../app/useCases';
import type { Status } from '../../domain/status';
import { statusesByUrgency, statusWords } from '../words/statusWords';

/** The KPIs of a month in the order in which a manager asks for them. No KPI is in two groups. */
export interface ArrangedStandings {
  /** Off target, or with a number that is late or needs checking; the most urgent status first. */
  readonly worst: readonly KpiStanding[];
  /** With another status than the month before. */
  readonly changed: readonly KpiStanding[];
  readonly rest: readonly KpiStanding[];
}

const worstStatuses: ReadonlySet<Status> = new Set(['offTarget', 'check', 'late']);

const waits: ReadonlySet<Status> = new Set(['notDue', 'noData']);

export function arrangeStandings(kpis: readonly KpiStanding[]): ArrangedStandings {
  const sorted = [...kpis].sort(
    (one, other) => statusWords[one.status].urgency - statusWords[other.status].urgency,
  );
  const isWorst = (kpi: KpiStanding) => worstStatuses.has(kpi.status);
  return {
    worst: sorted.filter(isWorst),
    changed: sorted.filter((kpi) => !isWorst(kpi) && hasChanged(kpi)),
    rest: sorted.filter((kpi) => !isWorst(kpi) && !hasChanged(kpi)),
  };
}

/** How many KPIs have each status, the most urgent status first; statuses that no KPI has are left out. */
export function countStatuses(kpis: readonly KpiStanding[]): readonly (readonly [Status, number])[] {
  return statusesByUrgency
    .map((status) => [status, kpis.filter((kpi) => kpi.status === status).length] as const)
    .filter(([, number]) => number > 0);
}

/**
 * Whether the status says something else than the month before. Waiting for a number says nothing: every KPI
 * does so at the start of a month, and a quarterly one in two months of three.
 */
export function hasChanged({ status, previousStatus }: KpiStanding): boolean {
  return (
    previousStatus !== null && previousStatus !== status && !waits.has(previousStatus) && !waits.has(status)
  );
}
