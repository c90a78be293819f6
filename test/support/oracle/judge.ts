import { isBlank, type Cell } from '../recalculatedWorkbook';
import type { KpiOnSheets, LimitName } from './readKpis';
import { entered, type StatusWord } from './words';

/**
 * How a value stands against the limits of a month (by its place in the business year). Limits belong to the
 * better colour; a difference below half of 1e-9 is none.
 *
 * Where the design is silent: a KPI in range needs both ends of its target; a limit that is text or an error
 * asks to be checked, and so does a direction that is none of the three once there is a target.
 */
export function judge(kpi: KpiOnSheets, value: number, month: number): StatusWord {
  const cells = (['target', 'amber', 'upper target', 'upper amber'] as const).map((name: LimitName) =>
    limitIn(kpi.limits.get(name)?.[month]),
  );
  const isRange = kpi.better === 'in range';
  const used = isRange ? cells : cells.slice(0, 2);
  if (used.includes('unreadable')) return 'Check';
  const [target, amber, upperTarget, upperAmber] = cells.map((limit) =>
    limit === 'unreadable' ? undefined : limit,
  );
  if (target === undefined || (isRange && upperTarget === undefined)) return 'No target';

  const reaches = (limit: number | undefined) => limit !== undefined && excelRound(value - limit) >= 0;
  const stays = (limit: number | undefined) => limit !== undefined && excelRound(value - limit) <= 0;
  switch (kpi.better) {
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

function limitIn(cell: Cell | undefined): number | 'unreadable' | undefined {
  if (cell === undefined || isBlank(cell)) return undefined;
  if (cell.type === 'number') return cell.value;
  return cell.type === 'text' && entered(cell.value) === 'n/a' ? undefined : 'unreadable';
}
