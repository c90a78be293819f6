import type { ScalePoint } from '../engine';
import { choiceArgument, isAbsent } from './arguments';
import { invalidArgument } from './conditionalRule';

const typeNames = {
  automatic: 'Automatic',
  lowestValue: 'LowestValue',
  highestValue: 'HighestValue',
  number: 'Number',
  percent: 'Percent',
  formula: 'Formula',
  percentile: 'Percentile',
} as const;

export type ScaleTypeName = (typeof typeNames)[keyof typeof typeNames];

/** `type` and `formula` of a point on a scale, as the criteria of scales, bars and icons name them. */
export function scalePointOf({ type, value }: ScalePoint): { type: ScaleTypeName; formula?: string } {
  return { type: typeNames[type], ...(value !== null && { formula: `=${value}` }) };
}

/** A point on a scale from `type` and `formula`; the formula may be a number. */
export function scalePointArgument(
  given: Record<string, unknown>,
  types: readonly ScaleTypeName[],
  what: string,
): ScalePoint {
  const name = choiceArgument(given['type'], types, `${what}.type`);
  const type = (Object.keys(typeNames) as (keyof typeof typeNames)[]).find((key) => typeNames[key] === name);
  if (!type) throw invalidArgument(`${what}.type is unknown.`);
  if (type === 'automatic' || type === 'lowestValue' || type === 'highestValue') return { type, value: null };
  return { type, value: operand(given['formula'], what) };
}

function operand(value: unknown, what: string): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string' && value.replace(/^=/, '') !== '') return value.replace(/^=/, '');
  throw invalidArgument(`${what}.formula is ${isAbsent(value) ? 'missing' : 'no formula or number'}.`);
}
