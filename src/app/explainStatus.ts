import type { Kpi } from '../domain/kpi';
import type { Month } from '../domain/month';
import type { KpiStanding } from './useCases';

/** Why a KPI has its status: the unrounded value, the limits in force and the rule, in one sentence. */
export function explainStatus(
  kpi: Pick<Kpi, 'better' | 'unit' | 'frequency'>,
  { value, limits, status }: Pick<KpiStanding, 'value' | 'limits' | 'status'>,
  month: Month,
): string {
  const show = (number: number | undefined | null): string => withUnit(number, kpi.unit);
  const inRange = kpi.better === 'inRange';
  const wanted = inRange
    ? `between ${show(limits.target)} and ${show(limits.upperTarget)}`
    : `${kpi.better === 'higher' ? 'at least' : 'at most'} ${show(limits.target)}`;
  const tolerated = inRange
    ? `between ${show(limits.amber)} and ${show(limits.upperAmber)}`
    : `${kpi.better === 'higher' ? 'at least' : 'at most'} ${show(limits.amber)}`;
  switch (status) {
    case 'onTarget':
      return `${month}: ${show(value)} meets the target, ${wanted}.`;
    case 'watch':
      return `${month}: ${show(value)} misses the target (${wanted}) and keeps the amber limit (${tolerated}).`;
    case 'offTarget':
      return limits.amber === undefined
        ? `${month}: ${show(value)} misses the target, ${wanted}.`
        : `${month}: ${show(value)} misses the amber limit (${tolerated}); the target is ${wanted}.`;
    case 'noTarget':
      return `${month}: ${show(value)}, and the targets sheet has no target for this month.`;
    case 'noData':
      return `${month}: no number yet; the due day has not passed.`;
    case 'late':
      return `${month}: no number, and the due day has passed.`;
    case 'notDue':
      return `${month}: no value is due, by its frequency or because the KPI was not active.`;
    case 'notApplicable':
      return `${month}: n/a was typed.`;
    case 'noActivity':
      return `${month}: the denominator is 0, so there is nothing to divide by.`;
    case 'check':
      return `${month}: a number is missing, is text or an error, or the share lies outside 0 to 100 %.`;
  }
}

/** At most ten significant digits: enough to see on which side of a limit a value lies. */
function withUnit(number: number | undefined | null, unit: string): string {
  if (number === undefined || number === null) return 'no limit';
  const digits = String(Number(number.toPrecision(10)));
  return unit === '' ? digits : `${digits} ${unit}`;
}
