import type { Direction, Limits } from '../../domain/kpi';
import { formatNumber } from './numbers';

/**
 * All limits of a month in as few characters as a narrow table has room for: `95 / 90` is target and amber limit,
 * `75 to 90 / 70 to 95` a range and its amber limits. A limit that is not in force is a dash.
 */
export function shortLimits(better: Direction, limits: Limits, locale: string): string {
  const write = (limit: number | undefined) =>
    limit === undefined ? '–' : formatNumber(limit, '', locale, 9);
  const { target, amber, upperTarget, upperAmber } = limits;
  if (target === undefined && amber === undefined && upperTarget === undefined && upperAmber === undefined)
    return 'none';
  const range = (low: number | undefined, high: number | undefined) =>
    low === undefined && high === undefined ? '–' : `${write(low)} to ${write(high)}`;
  if (better === 'inRange') return `${range(target, upperTarget)} / ${range(amber, upperAmber)}`;
  return `${write(target)} / ${write(amber)}`;
}
