import { lastDayOf, type SerialDay } from '../../domain/day';
import type { Month } from '../../domain/month';
import { isDue } from '../../domain/state';
import type { ClosedKpi } from '../../layout/historySheet';
import { placeOf } from '../check/placeOf';
import { wrongResults } from '../check/wrongResults';
import { identifiedKpis } from '../model/identifiedKpis';
import type { KpiWorkbook, YearTables } from '../model/KpiWorkbook';
import { rowsWithId } from '../model/RowReader';
import type { Finding } from '../useCases';

/** What somebody should know before a month is closed: what is missing, what cannot be right, and where. */
export function closeFindings(
  workbook: KpiWorkbook,
  tables: YearTables,
  month: Month,
  rows: readonly ClosedKpi[],
  today: SerialDay,
): readonly Finding[] {
  return [
    ...unfinishedMonth(month, today),
    ...withoutScorecardRow(workbook, tables, month, today),
    ...rows.flatMap((row) => missingNumber(workbook, tables, row)),
    ...disagreements(workbook, tables, month, rows, today),
  ];
}

function unfinishedMonth(month: Month, today: SerialDay): readonly Finding[] {
  if (today > lastDayOf(month)) return [];
  return [
    {
      severity: 'warning',
      what: `${month} has not ended yet.`,
      next: 'Close it when its numbers are final; what changes later will show as restated.',
    },
  ];
}

/** KPIs of which the month has numbers, or waits for some, and that the scorecard does not know: the history will not have them. */
function withoutScorecardRow(
  workbook: KpiWorkbook,
  tables: YearTables,
  month: Month,
  today: SerialDay,
): readonly Finding[] {
  const { data, year } = tables;
  const clock = { reportingMonth: month, today, yearStartMonth: workbook.startOf(year) };
  return identifiedKpis(workbook).flatMap((kpi): readonly Finding[] => {
    const [typed] = rowsWithId(data, kpi.id);
    if (!data || !typed || workbook.scorecardRow(tables, kpi.id) || !isDue(kpi, month, clock)) return [];
    return [
      {
        severity: 'warning',
        what: `${nameOf(workbook, kpi.id)} has no row on the scorecard of ${year}, so nothing is kept of it.`,
        next: 'Let Refresh and check on the tab Status look for a repair before you close the month.',
        place: placeOf(data, typed.index, month),
      },
    ];
  });
}

function nameOf(workbook: KpiWorkbook, kpiId: string): string {
  return [kpiId, workbook.kpi(kpiId)?.name ?? ''].filter((word) => word !== '').join(' ');
}

function missingNumber(
  workbook: KpiWorkbook,
  { data }: YearTables,
  { kpiId, month, status }: ClosedKpi,
): readonly Finding[] {
  if (status !== 'noData' && status !== 'late' && status !== 'check') return [];
  const [typed] = rowsWithId(data, kpiId);
  const name = nameOf(workbook, kpiId);
  const place = data && typed && placeOf(data, typed.index, month);
  const said =
    status === 'check'
      ? {
          severity: 'error' as const,
          what: `${name}: what is typed for ${month} makes no value.`,
          next: 'Look for text, an error or a missing part, and correct it before you close the month.',
        }
      : {
          severity: 'warning' as const,
          what: `${name} has no number for ${month}${status === 'late' ? ', and its due day has passed' : ''}.`,
          next: 'Type it before you close the month, or n/a; a number that comes later will show as restated.',
        };
  return [{ ...said, ...(place && { place }) }];
}

/** Results of the month that somebody's formula, and not the rule, has given. */
function disagreements(
  workbook: KpiWorkbook,
  { scorecard }: YearTables,
  month: Month,
  rows: readonly ClosedKpi[],
  today: SerialDay,
): readonly Finding[] {
  if (!scorecard) return [];
  const cells = new Set(
    rows.flatMap(({ kpiId }) =>
      rowsWithId(scorecard, kpiId).map((row) => placeOf(scorecard, row.index, month).address),
    ),
  );
  const facts = { workbook, tables: [], today, reportingMonth: workbook.reportingMonth(today) };
  return wrongResults(facts, [])
    .filter(({ place }) => place?.sheet === scorecard.sheet && cells.has(place.address))
    .map((finding) => ({ ...finding, severity: 'warning' }));
}
