import type { ChartAxis } from '../../engine';

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

/** What the numbers along an axis are divided by. */
export function displayUnitSize(unit: ChartAxis['displayUnit']): number {
  return typeof unit === 'object' ? unit.custom : sizes[unit];
}

const longNames: Readonly<Partial<Record<string, string>>> = {
  TenThousands: 'x 10000',
  HundredThousands: 'x 100000',
  TenMillions: 'x 10000000',
  HundredMillions: 'x 100000000',
};

/** What Excel writes beside the axis. */
export function displayUnitName(unit: ChartAxis['displayUnit']): string {
  if (unit === 'None') return '';
  if (typeof unit === 'object') return `x ${unit.custom}`;
  return longNames[unit] ?? unit;
}
