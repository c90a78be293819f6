import { limitSteps } from '../../domain/limits';
import { isBefore, type Month } from '../../domain/month';
import { validateLimits } from '../../domain/validateLimits';
import { LIMIT_WORD } from '../../layout/words';
import type { Finding } from '../useCases';
import type { PlannedChange } from './planTargetChange';

/** What a person should know of a change before it is written, and again after it. */
export function targetFindings(plan: PlannedChange, intoLaterYears: boolean): readonly Finding[] {
  if (plan.months.length === 0) return [nothingChanges];
  return [
    ...ruleFindings(plan),
    ...pastFindings(plan),
    ...stayingFindings(plan),
    ...(intoLaterYears ? [] : laterYearFindings(plan)),
  ];
}

const nothingChanges: Finding = {
  severity: 'error',
  what: 'Nothing would change: the limits are like that already.',
  next: 'Give another limit or another month.',
};

/** Limits that make no sense together, as the register's rules say it. */
function ruleFindings({ cells, months }: PlannedChange): Finding[] {
  const steps = limitSteps(months.map(({ month, after }) => ({ month, limits: after })));
  return validateLimits(cells.kpi, steps).map(({ severity, what, next }) => ({ severity, what, next }));
}

/** A change of months that have been reported is possible; nobody should make it without noticing. */
function pastFindings({ cells: { reportingMonth }, months }: PlannedChange): Finding[] {
  const past = months.filter(({ month }) => !isBefore(reportingMonth, month));
  if (past.length === 0) return [];
  const recoloured = past.filter(({ status }) => status && status.before !== status.after);
  const closed = past.filter(({ isClosed }) => isClosed);
  return [
    {
      severity: 'warning',
      what: `The change reaches back: ${list(past)} ${past.length === 1 ? 'has' : 'have'} been reported already.`,
      next:
        recoloured.length === 0
          ? 'No value that stands there gets another colour. The log keeps the change and its reason.'
          : `${list(recoloured)} would get another colour. Start with a later month if the past was judged rightly.`,
    },
    ...(closed.length === 0
      ? []
      : [
          {
            severity: 'warning' as const,
            what: `${list(closed)} ${closed.length === 1 ? 'is' : 'are'} closed.`,
            next: 'KPI History keeps the limits and colours that were reported; the scorecard shows the new ones.',
          },
        ]),
  ];
}

/** Limits typed in later months end what the change does. */
function stayingFindings({ limits }: PlannedChange): Finding[] {
  return limits.flatMap(({ name, stays }) =>
    stays.map(({ month, after }) => ({
      severity: 'warning' as const,
      what: `${LIMIT_WORD[name]}: from ${month} on ${after === undefined ? 'there is none, as it stands there' : `the ${after} that stands there holds`}.`,
      next: `Change the limit from ${month} on as well if it should be another one.`,
    })),
  );
}

function laterYearFindings({ laterYears }: PlannedChange): Finding[] {
  return laterYears.map((year) => ({
    severity: 'warning' as const,
    what: `The targets of ${year} start with the limit from before the change.`,
    next: `Let the change go on into ${year}, or change the limit there from its first month on.`,
  }));
}

function list(months: readonly { readonly month: Month }[]): string {
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? ''];
  return months.length > 3 ? `${first} to ${last}` : months.map(({ month }) => month).join(', ');
}
