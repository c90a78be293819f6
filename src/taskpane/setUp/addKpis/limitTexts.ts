import type { Direction, LimitName, Limits } from '../../../domain/kpi';
import { decimalSeparator, readNumber, writeNumber } from '../../words/numbers';

/** The limits of a KPI as they stand in the fields, before anybody knows whether they are numbers. */
export type LimitTexts = Readonly<Partial<Record<LimitName, string>>>;

/** What the fields mean, and what is wrong with them, field by field. */
export interface LimitReading {
  readonly limits: Limits;
  readonly problems: Readonly<Partial<Record<LimitName, string>>>;
}

/** The limits that a direction has, from the worst value to the best, or from below to above. */
export function limitsOf(direction: Direction): readonly LimitName[] {
  return direction === 'inRange' ? ['amber', 'target', 'upperTarget', 'upperAmber'] : ['target', 'amber'];
}

/** What a limit's field is called for a direction. */
export function limitLabel(direction: Direction, limit: LimitName): string {
  if (direction !== 'inRange') return limit === 'target' ? 'Target' : 'Amber limit';
  return {
    amber: 'Lower amber',
    target: 'Lower target',
    upperTarget: 'Upper target',
    upperAmber: 'Upper amber',
  }[limit];
}

/** The texts with which the fields of a KPI start. */
export function writeLimits(limits: Limits, locale: string): LimitTexts {
  return Object.fromEntries(
    Object.entries(limits).map(([name, value]) => [name, writeNumber(value, locale)]),
  );
}

/**
 * Reads the fields and holds them against the order that the direction asks for: the amber limit lies on the worse
 * side of the target, and a range has both ends. All fields empty means a KPI without a target, which is allowed.
 */
export function readLimits(direction: Direction, texts: LimitTexts, locale: string): LimitReading {
  const limits: Partial<Record<LimitName, number>> = {};
  const problems: Partial<Record<LimitName, string>> = {};
  for (const name of limitsOf(direction)) {
    const value = readNumber(texts[name] ?? '', locale);
    if (value === null) problems[name] = `Not a number. Write it like 95${decimalSeparator(locale)}5.`;
    else if (value !== undefined) limits[name] = value;
  }
  if (Object.keys(problems).length > 0) return { limits, problems };
  return {
    limits,
    problems: direction === 'inRange' ? rangeProblems(limits) : sideProblems(direction, limits),
  };
}

function sideProblems(direction: 'higher' | 'lower', { target, amber }: Limits): LimitReading['problems'] {
  if (amber === undefined) return {};
  if (target === undefined) return { target: 'An amber limit needs a target.' };
  if (direction === 'higher' && amber > target) return { amber: 'Must not be above the target.' };
  if (direction === 'lower' && amber < target) return { amber: 'Must not be below the target.' };
  return {};
}

function rangeProblems({ amber, target, upperTarget, upperAmber }: Limits): LimitReading['problems'] {
  const isEmpty = [amber, target, upperTarget, upperAmber].every((limit) => limit === undefined);
  if (isEmpty) return {};
  if (target === undefined) return { target: 'A range needs its lower end.' };
  if (upperTarget === undefined) return { upperTarget: 'A range needs its upper end.' };
  if (upperTarget < target) return { upperTarget: 'Must not be below the lower target.' };
  if (amber !== undefined && amber > target) return { amber: 'Must not be above the lower target.' };
  if (upperAmber !== undefined && upperAmber < upperTarget)
    return { upperAmber: 'Must not be below the upper target.' };
  return {};
}
