import type { Direction, Kpi, LimitName, Limits } from '../../../domain/kpi';
import type { RegisterProblem } from '../../../domain/registerFinding';
import { validateLimits } from '../../../domain/validateLimits';
import { decimalSeparator, readNumber, writeNumber } from '../../words/numbers';

/** The limits of a KPI as they stand in the fields, before anybody knows whether they are numbers. */
export type LimitTexts = Readonly<Partial<Record<LimitName, string>>>;

/** What the fields mean, and what is wrong with them, field by field. */
export interface LimitReading {
  readonly limits: Limits;
  readonly problems: Readonly<Partial<Record<LimitName, string>>>;
}

/** The limits that a direction has: the target before the amber limit, or a range from below to above. */
export function limitsOf(direction: Direction): readonly LimitName[] {
  return direction === 'inRange' ? ['amber', 'target', 'upperTarget', 'upperAmber'] : ['target', 'amber'];
}

/** What a limit's field is called for a direction. */
export function limitLabel(direction: Direction, limit: LimitName): string {
  if (direction !== 'inRange') return limit === 'target' ? 'Target' : 'Amber limit';
  const labels = {
    amber: 'Lower amber',
    target: 'Lower target',
    upperTarget: 'Upper target',
    upperAmber: 'Upper amber',
  };
  return labels[limit];
}

/** The texts with which the fields of a KPI start. */
export function writeLimits(limits: Limits, locale: string): LimitTexts {
  return Object.fromEntries(
    Object.entries(limits).map(([name, value]) => [name, writeNumber(value, locale)]),
  );
}

/**
 * Reads the fields and holds them against the rules of the register. Whatever the register would only warn of is a
 * problem here, since it is easily put right while the limits are typed. All fields empty means a KPI without a target,
 * which is allowed.
 */
export function readLimits(kpi: Kpi, texts: LimitTexts, locale: string): LimitReading {
  const limits: Partial<Record<LimitName, number>> = {};
  const problems: Partial<Record<LimitName, string>> = {};
  for (const name of limitsOf(kpi.better)) {
    const value = readNumber(texts[name] ?? '', locale);
    if (value === null) problems[name] = `Not a number. Write it like 95${decimalSeparator(locale)}5.`;
    else if (value !== undefined) limits[name] = value;
  }
  if (Object.keys(problems).length > 0) return { limits, problems };
  // The rules speak of a month from which limits hold; which one is of no account here.
  const findings = validateLimits(kpi, [{ from: '2000-01', limits }]);
  for (const { problem } of findings) Object.assign(problems, problemsOf(problem, limits));
  return { limits, problems: { ...lonelyAmber(kpi.better, limits), ...problems } };
}

function problemsOf(problem: RegisterProblem, limits: Limits): LimitReading['problems'] {
  switch (problem.kind) {
    case 'limitOrder': {
      const [below, above] = problem.limits;
      // The message stands at the outer limit of the two, since the target is what the user thinks of first.
      if (below === 'target' && above === 'upperTarget')
        return { upperTarget: 'Must not be below the lower target.' };
      if (below === 'amber') return { amber: 'Must not be above the target.' };
      return above === 'upperAmber'
        ? { upperAmber: 'Must not be below the upper target.' }
        : { amber: 'Must not be below the target.' };
    }
    case 'rangeHalfOpen':
      return limits.target === undefined
        ? { target: 'A range needs its lower end.' }
        : { upperTarget: 'A range needs its upper end.' };
    case 'limitForDirection':
      return { target: 'An amber limit needs a target.' };
    case 'shareLimit':
      return Object.fromEntries(problem.limits.map((name) => [name, 'A share lies between 0 and 100.']));
    default:
      return {};
  }
}

/** The register bears amber limits around a range that is not there; nobody means them. */
function lonelyAmber(direction: Direction, limits: Limits): LimitReading['problems'] {
  const hasTarget = limits.target !== undefined || limits.upperTarget !== undefined;
  const hasAmber = limits.amber !== undefined || limits.upperAmber !== undefined;
  return direction === 'inRange' && hasAmber && !hasTarget ? { target: 'A range needs its lower end.' } : {};
}
