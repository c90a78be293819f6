import type { Axis } from './Axis';

/**
 * The scroll position nearest to the present one at which a cell is in sight, all in pixels along one axis. Where it scrolls
 * on, the first line in sight is a whole one. `room` counts the frozen lines in, which take `frozen` of it.
 */
export function nearest(
  axis: Axis,
  scroll: number,
  frozen: number,
  start: number,
  size: number,
  room: number,
): number {
  const atStart = start - frozen;
  if (atStart < scroll || size > room - frozen) return atStart;
  const least = start + size - room;
  if (least <= scroll) return scroll;
  const line = axis.at(least + frozen);
  const isWhole = axis.start(line) === least + frozen;
  return isWhole ? least : Math.min(atStart, axis.end(line) - frozen);
}
