import type { Direction, Limits } from './kpi';

/**
 * The direction that a KPI's limits speak for when they contradict the one that is chosen: an amber limit above the target
 * means that lower is better, one below it that higher is, and upper limits mean a range.
 *
 * @returns `null` when the limits fit the direction, or say nothing about it.
 * @example proposeDirection('higher', { target: 2, amber: 5 }) // 'lower'
 */
export function proposeDirection(
  chosen: Direction,
  { target, amber, upperTarget, upperAmber }: Limits,
): Direction | null {
  if (upperTarget !== undefined || upperAmber !== undefined) return chosen === 'inRange' ? null : 'inRange';
  if (chosen === 'inRange' || target === undefined || amber === undefined || amber === target) return null;
  const spokenFor: Direction = amber > target ? 'lower' : 'higher';
  return spokenFor === chosen ? null : spokenFor;
}
