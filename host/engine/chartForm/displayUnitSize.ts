import type { ChartAxis } from '../chartModel';

const sizes = {
  None: 1,
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
} as const;

/** What the numbers along an axis, and the labels beside it, are divided by. */
export function displayUnitSize(unit: ChartAxis['displayUnit']): number {
  return typeof unit === 'object' ? unit.custom : sizes[unit];
}
