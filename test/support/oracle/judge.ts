import type { Cell } from '../recalculatedWorkbook';
import type { KpiOnSheets, LimitName } from './readKpis';
import type { StatusWord } from './words';

/** The four limits that a value is judged by. */
export type Limits = Readonly<Record<LimitName, number | undefined>>;

/** The limits in force in a month, by its place in the business year. */
export function limitsIn(kpi: KpiOnSheets, month: number): Limits {
  return byName((name) => numberIn(kpi.limits.get(name)?.[month]));
}

/** The limits of several months added up; one that is missing in any of them is missing. */
export function summedLimits(kpi: KpiOnSheets, months: readonly number[]): Limits {
  return byName((name) =>
    months
      .map((month) => limitsIn(kpi, month)[name])
      .reduce((total, limit) => (total === undefined || limit === undefined ? undefined : total + limit), 0),
  );
}

/**
 * How a value stands against limits. Limits belong to the better colour; a difference below half of 1e-9 is none.
 *
 * Where the design is silent: a KPI in range needs both ends of its target; a limit that is text or an error is
 * none.
 */
export function judge(better: string, value: number, limits: Limits): StatusWord {
  const { target, amber, 'upper target': upperTarget, 'upper amber': upperAmber } = limits;
  if (target === undefined || (better === 'in range' && upperTarget === undefined)) return 'No target';

  const reaches = (limit: number | undefined) => limit !== undefined && excelRound(value - limit) >= 0;
  const stays = (limit: number | undefined) => limit !== undefined && excelRound(value - limit) <= 0;
  switch (better) {
    case 'higher':
      return reaches(target) ? 'On target' : reaches(amber) ? 'Watch' : 'Off target';
    case 'lower':
      return stays(target) ? 'On target' : stays(amber) ? 'Watch' : 'Off target';
    default:
      if (reaches(target) && stays(upperTarget)) return 'On target';
      return reaches(target) ? watch(stays(upperAmber)) : watch(reaches(amber));
  }
}

function watch(isInside: boolean): StatusWord {
  return isInside ? 'Watch' : 'Off target';
}

/** Excel's `ROUND(difference, 9)`, which rounds halves away from zero. */
function excelRound(difference: number): number {
  return (Math.sign(difference) * Math.round(Math.abs(difference) * 1e9)) / 1e9;
}

function byName(limit: (name: LimitName) => number | undefined): Limits {
  return {
    target: limit('target'),
    amber: limit('amber'),
    'upper target': limit('upper target'),
    'upper amber': limit('upper amber'),
  };
}

function numberIn(cell: Cell | undefined): number | undefined {
  return cell?.type === 'number' ? cell.value : undefined;
}
