import type { LimitName, Limits } from '../../domain/kpi';
import { isSameId } from '../../domain/kpiId';
import { LIMIT_NAMES } from '../../domain/limits';
import { isBefore, type Month } from '../../domain/month';
import { evaluateStatus } from '../../domain/status';
import { monthsFrom, targetPath } from '../../domain/targetPath';
import { ClauseboardError } from '../ClauseboardError';
import { readHistory } from '../close/readHistory';
import type { TargetCells } from './kpiTargets';
import { planLimit, type Limit, type LimitDecision, type LimitPlan } from './planLimit';
import type { LimitsPath, PreviewMonth, TargetChange, TargetChangeRequest } from './targetChange';

/** What a change would do to the limits that it names, and to the months in which they hold. */
export interface PlannedChange {
  readonly cells: TargetCells;
  readonly limits: readonly LimitPlan[];
  /** The months that get other limits, in their order. */
  readonly months: readonly PreviewMonth[];
  readonly laterYears: readonly number[];
}

/** Works out a change. Throws a `ClauseboardError` for months that no targets table has and for a path that is none. */
export function planTargetChange(
  cells: TargetCells,
  { change, intoLaterYears }: Pick<TargetChangeRequest, 'change' | 'intoLaterYears'>,
): PlannedChange {
  assertMonths(cells, change);
  const limits = decisionsOf(cells, change).map((decision) =>
    planLimit(cells.years, decision, intoLaterYears),
  );
  return {
    cells,
    limits,
    months: changedMonths(cells, limits),
    laterYears: [...new Set(limits.flatMap(({ laterYears }) => laterYears))].sort(),
  };
}

function decisionsOf(cells: TargetCells, change: TargetChange): readonly LimitDecision[] {
  const named = LIMIT_NAMES.filter((name) => name in (change.kind === 'from' ? change.limits : change.start));
  return named.map((name) =>
    change.kind === 'from'
      ? {
          name,
          decided: new Map<Month, Limit>([[change.month, change.limits[name] ?? undefined]]),
          following: new Set<Month>(),
        }
      : pathDecision(cells, change, name),
  );
}

function pathDecision({ workbook, kpi }: TargetCells, path: LimitsPath, name: LimitName): LimitDecision {
  const { from, to, start, end } = path;
  const year = workbook.yearOf(from)?.year ?? 0;
  const points = targetPath(
    { from, to, start: start[name] ?? NaN, end: end[name] ?? NaN },
    kpi.frequency,
    workbook.startOf(year),
  );
  const [first, ...rest] = points;
  if (!first || rest.length === 0 || points.some(({ limit }) => Number.isNaN(limit))) throw noPath(path);
  return {
    name,
    decided: new Map(points.map(({ month, limit }) => [month, limit])),
    following: new Set(monthsFrom(first.month, rest.at(-1)?.month ?? first.month)),
  };
}

function changedMonths(
  { workbook, kpi, reportingMonth, years }: TargetCells,
  plans: readonly LimitPlan[],
): PreviewMonth[] {
  const closed = new Set(
    readHistory(workbook)
      .filter(({ kpiId }) => isSameId(kpiId, kpi.id))
      .map(({ month }) => month),
  );
  return years.flatMap(({ tables, months }) => {
    const scores = workbook.scorecardRow(tables, kpi.id);
    return months.flatMap((month): PreviewMonth[] => {
      const before = workbook.limits(tables, kpi.id, month);
      const after = withPlans(before, plans, month);
      if (LIMIT_NAMES.every((name) => before[name] === after[name])) return [];
      const value = isBefore(reportingMonth, month) ? undefined : scores?.number(month);
      return [
        {
          month,
          before,
          after,
          status:
            value === undefined
              ? null
              : {
                  before: evaluateStatus(value, kpi.better, before),
                  after: evaluateStatus(value, kpi.better, after),
                },
          isClosed: closed.has(month),
        },
      ];
    });
  });
}

function withPlans(before: Limits, plans: readonly LimitPlan[], month: Month): Limits {
  const planned = plans.map(
    ({ name, months }) => [name, months.find((one) => one.month === month)?.after] as const,
  );
  const after = { ...before, ...Object.fromEntries(planned) };
  return Object.fromEntries(Object.entries(after).filter(([, limit]) => limit !== undefined));
}

function assertMonths({ years }: TargetCells, change: TargetChange): void {
  const asked = change.kind === 'from' ? [change.month] : monthsFrom(change.from, change.to);
  const known = years.flatMap(({ months }) => months);
  const missing = asked.find((month) => !known.includes(month));
  if (missing === undefined) return;
  throw new ClauseboardError('tableIsMissing', {
    what: `There are no targets for ${missing}.`,
    why: 'No business year of the workbook has this month.',
    next: 'Choose a month of a year that is set up, or set the year up first.',
  });
}

function noPath({ from, to }: LimitsPath): ClauseboardError {
  return new ClauseboardError('selectionIsNotUsable', {
    what: `There is no path from ${from} to ${to}.`,
    why: 'A path needs two periods of the KPI at least, and each of its limits a start and an end.',
    next: 'Choose a later last month, or change the limits from one month on.',
  });
}
