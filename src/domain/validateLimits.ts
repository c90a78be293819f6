import type { Kpi, LimitName, Limits } from './kpi';
import type { LimitStep } from './limits';
import type { RegisterFinding, RegisterProblem } from './registerFinding';
import { isShare } from './value';

const LIMIT_LABEL: Readonly<Record<LimitName, string>> = {
  target: 'target',
  amber: 'amber limit',
  upperTarget: 'upper target',
  upperAmber: 'upper amber limit',
};

/**
 * Whether a KPI's limits make sense together: amber on the worse side of the target, a range that is closed and nested
 * (amber ≤ target ≤ upper target ≤ upper amber), upper limits only for `In range`, and 0 to 100 for a share.
 */
export function validateLimits(kpi: Kpi, steps: readonly LimitStep[]): readonly RegisterFinding[] {
  return steps.flatMap((step) => [
    ...orderFindings(kpi, step),
    ...directionFindings(kpi, step),
    ...shareFindings(kpi, step),
  ]);
}

function orderFindings(kpi: Kpi, { from, limits }: LimitStep): RegisterFinding[] {
  const ascending: readonly LimitName[] =
    kpi.better === 'inRange'
      ? ['amber', 'target', 'upperTarget', 'upperAmber']
      : kpi.better === 'higher'
        ? ['amber', 'target']
        : ['target', 'amber'];
  const present = ascending.filter((name) => limits[name] !== undefined);
  return present.flatMap((name, index) => {
    const next = present[index + 1];
    if (next === undefined || valueOfLimit(limits, name) <= valueOfLimit(limits, next)) return [];
    return [
      finding(
        kpi,
        'error',
        { kind: 'limitOrder', from, limits: [name, next] },
        `From ${from} the ${LIMIT_LABEL[name]} (${valueOfLimit(limits, name)}) of ${kpi.id} is above the ${LIMIT_LABEL[next]} (${valueOfLimit(limits, next)}).`,
        `Exchange the two, or correct the direction of ${kpi.id} in the register.`,
      ),
    ];
  });
}

function directionFindings(kpi: Kpi, { from, limits }: LimitStep): RegisterFinding[] {
  if (kpi.better === 'inRange') {
    const oneBound = (limits.target === undefined) !== (limits.upperTarget === undefined);
    return oneBound
      ? [
          finding(
            kpi,
            'warning',
            { kind: 'rangeHalfOpen', from },
            `From ${from} the range of ${kpi.id} has one end only, so its months have no target.`,
            'Give both a target and an upper target, or choose Higher or Lower as the direction.',
          ),
        ]
      : [];
  }
  const unused = (['upperTarget', 'upperAmber'] as const).filter((name) => limits[name] !== undefined);
  const names: readonly LimitName[] =
    limits.amber !== undefined && limits.target === undefined ? ['amber', ...unused] : unused;
  return names.length === 0
    ? []
    : [
        finding(
          kpi,
          'warning',
          { kind: 'limitForDirection', from, limits: names },
          `From ${from} ${kpi.id} has a limit that is not used: ${names.map((name) => LIMIT_LABEL[name]).join(', ')}.`,
          'Upper limits need the direction In range, and an amber limit needs a target.',
        ),
      ];
}

function shareFindings(kpi: Kpi, { from, limits }: LimitStep): RegisterFinding[] {
  if (!isShare(kpi)) return [];
  const outside = (Object.keys(LIMIT_LABEL) as LimitName[]).filter(
    (name) =>
      limits[name] !== undefined && (valueOfLimit(limits, name) < 0 || valueOfLimit(limits, name) > 100),
  );
  return outside.length === 0
    ? []
    : [
        finding(
          kpi,
          'warning',
          { kind: 'shareLimit', from, limits: outside },
          `From ${from} ${kpi.id} has a limit that a share in percent cannot reach: ${outside.map((name) => LIMIT_LABEL[name]).join(', ')}.`,
          'Give limits between 0 and 100, or another unit if the value may exceed 100.',
        ),
      ];
}

function valueOfLimit(limits: Limits, name: LimitName): number {
  return limits[name] ?? NaN;
}

function finding(
  kpi: Kpi,
  severity: 'error' | 'warning',
  problem: RegisterProblem,
  what: string,
  next: string,
): RegisterFinding {
  return { kpiId: kpi.id, field: 'limits', severity, problem, what, next };
}
