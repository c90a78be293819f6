import type { ChartAxis } from '../../engine';

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
