import { isDue } from '../../domain/state';
import type { CheckFacts } from './CheckFacts';
import type { Found } from './found';
import { placeOf } from './placeOf';
import { rowsWithId } from '../model/RowReader';

/** KPIs that are due in the reporting month, have numbers there, and have no target to be judged by. */
export function missingTargets({
  workbook,
  today,
  reportingMonth,
}: Pick<CheckFacts, 'workbook' | 'today' | 'reportingMonth'>): readonly Found[] {
  const tables = workbook.yearOf(reportingMonth);
  if (!tables?.targets) return [];
  const { targets } = tables;
  const clock = { reportingMonth, today, yearStartMonth: workbook.startOf(tables.year) };
  return workbook.kpis
    .filter((kpi) => isDue(kpi, reportingMonth, clock) && workbook.measureRows(tables, kpi.id).length > 0)
    .filter((kpi) => {
      const { target, upperTarget } = workbook.limits(tables, kpi.id, reportingMonth);
      return target === undefined || (kpi.better === 'inRange' && upperTarget === undefined);
    })
    .map((kpi) => {
      const [row] = rowsWithId(targets, kpi.id);
      return {
        severity: 'warning',
        what: `${kpi.id} has no target in ${reportingMonth}.`,
        why: 'Its value is shown without a colour, so nobody can say whether it is good enough.',
        next: `Type one in ${targets.sheet}, or choose Change a target on the tab Set up.`,
        place: placeOf(targets, row?.index ?? -1, row ? reportingMonth : 'ID'),
      };
    });
}
