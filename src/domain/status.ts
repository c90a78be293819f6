import type { Direction, Limits } from './kpi';
import { roundTo9 } from './tolerance';

/**
 * The answer to "is it on target?" for one KPI in one month. Only the first three are judgements;
 * the rest are ways of having none, and none of them is ever green or zero.
 */
export type Status =
  | 'onTarget'
  | 'watch'
  | 'offTarget'
  | 'noTarget'
  | 'noData'
  | 'late'
  | 'notDue'
  | 'notApplicable'
  | 'noActivity'
  | 'check';

/** All statuses, in the order in which lists and counts show them. */
export const STATUSES = [
  'onTarget',
  'watch',
  'offTarget',
  'noTarget',
  'noData',
  'late',
  'notDue',
  'notApplicable',
  'noActivity',
  'check',
] as const satisfies readonly Status[];

/** The statuses of a month that has a value; only such months count towards the year to date. */
export type Judgement = Extract<Status, 'onTarget' | 'watch' | 'offTarget' | 'noTarget'>;

/**
 * Compares an unrounded value with the limits in force. A limit belongs to the better colour: with a target of 95,
 * higher is better, 95 is on target. Values closer to a limit than 5e-10 count as on it. Without an amber limit there are two colours.
 *
 * In range: on target from `target` to `upperTarget`, watch from `amber` to `upperAmber`; a side without an amber limit has
 * no watch zone. One bound alone is no range, so it is `noTarget`.
 *
 * @example evaluateStatus(94.9, 'higher', { target: 95, amber: 90 }) // 'watch'
 */
export function evaluateStatus(value: number, better: Direction, limits: Limits): Judgement {
  const { target, amber, upperTarget, upperAmber } = limits;
  if (target === undefined) return 'noTarget';

  if (better === 'inRange') {
    if (upperTarget === undefined) return 'noTarget';
    if (isWithin(value, target, upperTarget)) return 'onTarget';
    return isWithin(value, amber ?? target, upperAmber ?? upperTarget) ? 'watch' : 'offTarget';
  }

  const sign = better === 'higher' ? 1 : -1;
  const reaches = (limit: number) => roundTo9(sign * (value - limit)) >= 0;
  if (reaches(target)) return 'onTarget';
  return amber !== undefined && reaches(amber) ? 'watch' : 'offTarget';
}

function isWithin(value: number, low: number, high: number): boolean {
  return roundTo9(value - low) >= 0 && roundTo9(high - value) >= 0;
}
