import { isBlank, type Cell } from '../recalculatedWorkbook';
import type { KpiOnSheets, LimitName } from './readKpis';
import { isNotApplicable, type StatusWord } from './words';

/** A limit of a month: none where the cell is empty or `n/a`, `unreadable` where it holds text or an error. */
type Limit = number | 'unreadable' | undefined;

/** The four limits that a value is judged by. */
export type Limits = Readonly<Record<LimitName, Limit>>;

const names: readonly LimitName[] = ['target', 'amber', 'upper target', 'upper amber'];

/** The limits in force in a month, by its place in the business year. */
export function limitsIn(kpi: KpiOnSheets, month: number): Limits {
  return byName((name) => limitOf(kpi.limits.get(name)?.[month]));
}

/** The limits of several months added up; one that is missing in any of them is missing. */
export function summedLimits(kpi: KpiOnSheets, months: readonly number[]): Limits {
  return byName((name) =>
    months
      .map((month) => limitsIn(kpi, month)[name])
      .reduce((total, limit) => {
        if (total === 'unreadable' || limit === 'unreadable') return 'unreadable';
        return total === undefined || limit === undefined ? undefined : total + limit;
      }, 0),
  );
}

/**
 * How a value stands against limits. Limits belong to the better colour; a difference below half of 1e-9 is none.
 *
 * Where the design is silent: a KPI in range needs both ends of its target; a limit that is text or an error
 * asks to be checked, and so does a direction that is none of the three once there is a target.
 */
export function judge(better: string, value: number, limits: Limits): StatusWord {
  const isRange = better === 'in range';
  const used = isRange ? names : names.slice(0, 2);
  if (used.some((name) => limits[name] === 'unreadable')) return 'Check';
  const [target, amber, upperTarget, upperAmber] = names.map((name) => limits[name]);
  if (target === undefined || (isRange && upperTarget === undefined)) return 'No target';

  const reaches = (limit: Limit) => typeof limit === 'number' && excelRound(value - limit) >= 0;
  const stays = (limit: Limit) => typeof limit === 'number' && excelRound(value - limit) <= 0;
  switch (better) {
    case 'higher':
      return reaches(target) ? 'On target' : reaches(amber) ? 'Watch' : 'Off target';
    case 'lower':
      return stays(target) ? 'On target' : stays(amber) ? 'Watch' : 'Off target';
    case 'in range':
      if (reaches(target) && stays(upperTarget)) return 'On target';
      return reaches(target) ? watch(stays(upperAmber)) : watch(reaches(amber));
    default:
      return 'Check';
  }
}

function watch(isInside: boolean): StatusWord {
  return isInside ? 'Watch' : 'Off target';
}

/** Excel's `ROUND(difference, 9)`, which rounds halves away from zero. */
function excelRound(difference: number): number {
  return (Math.sign(difference) * Math.round(Math.abs(difference) * 1e9)) / 1e9;
}

function limitOf(cell: Cell | undefined): Limit {
  if (cell === undefined || isBlank(cell)) return undefined;
  if (cell.type === 'number') return cell.value;
  return isNotApplicable(cell) ? undefined : 'unreadable';
}

function byName(limit: (name: LimitName) => Limit): Limits {
  return {
    target: limit('target'),
    amber: limit('amber'),
    'upper target': limit('upper target'),
    'upper amber': limit('upper amber'),
  };
}
