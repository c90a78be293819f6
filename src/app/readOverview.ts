import type { SerialDay } from '../domain/day';
import type { Kpi, Limits } from '../domain/kpi';
import { addMonths, type Month } from '../domain/month';
import type { Status } from '../domain/status';
import { readEntry } from '../domain/entry';
import { isDue, isLate } from '../domain/state';
import { cellAddress } from '../layout/address';
import { monthsPerPeriod } from '../domain/businessYear';
import type { KpiWorkbook, MeasureRow, YearTables } from './model/KpiWorkbook';
import { workbookMonths } from './close/closedMonths';
import { explainStatus } from './explainStatus';
import { kpiFigures } from './kpiFigures';
import { structuralFindings } from './check/structuralFindings';
import { unexplainedChanges } from './log/unexplainedChanges';
import type { DueEntry, KpiStanding, Overview } from './useCases';

/** How the workbook stands: each KPI in the reporting month, and the cells that wait for a number. */
export function readOverview(workbook: KpiWorkbook, now: SerialDay): Overview {
  if (!workbook.isSetUp) return { state: 'empty' };
  const today = workbook.today(now);
  const reportingMonth = workbook.reportingMonth(today);
  return {
    state: 'ready',
    edition: workbook.edition,
    reportingMonth,
    years: workbook.years.map(({ year }) => year),
    kpis: workbook.kpis.map((kpi) => standingOf(workbook, kpi, reportingMonth)),
    entries: entriesThatWait(workbook, reportingMonth, today),
    months: workbookMonths(workbook, today),
    unexplained: unexplainedChanges(workbook).length,
    findings: structuralFindings(workbook),
  };
}

function standingOf(workbook: KpiWorkbook, kpi: Kpi, reportingMonth: Month): KpiStanding {
  const tables = workbook.yearOf(reportingMonth);
  const row = tables && workbook.scorecardRow(tables, kpi.id);
  const limits: Limits = tables ? workbook.limits(tables, kpi.id, reportingMonth) : {};
  const value = row?.number(reportingMonth) ?? null;
  const status = workbook.status(row?.text(`${reportingMonth} status`) ?? '');
  const standing = {
    id: kpi.id,
    name: kpi.name,
    clause: kpi.clause,
    owner: kpi.owner,
    unit: kpi.unit,
    better: kpi.better,
    measures: kpi.measures,
    value,
    limits,
    status,
    previousStatus: previousStatus(workbook, kpi, reportingMonth),
    yearToDate: row?.number('Year to date') ?? null,
    yearToDateStatus: workbook.status(row?.text('Year-to-date status') ?? ''),
    figures: kpiFigures(kpi, row, tables ? workbook.months(tables.year) : []),
  };
  return { ...standing, why: explainStatus(kpi, standing, reportingMonth) };
}

function previousStatus(workbook: KpiWorkbook, kpi: Kpi, reportingMonth: Month): Status | null {
  const before = addMonths(reportingMonth, -monthsPerPeriod(kpi.frequency));
  const tables = workbook.yearOf(before);
  const word = tables && workbook.scorecardRow(tables, kpi.id)?.text(`${before} status`);
  return word === undefined || word === '' ? null : workbook.status(word);
}

/** Every due cell without an entry up to the reporting month, the oldest first. */
function entriesThatWait(
  workbook: KpiWorkbook,
  reportingMonth: Month,
  today: SerialDay,
): readonly DueEntry[] {
  const waiting = workbook.years.flatMap((tables) => {
    const clock = { reportingMonth, today, yearStartMonth: workbook.startOf(tables.year) };
    return workbook.months(tables.year).flatMap((month) =>
      workbook.kpis
        .filter((kpi) => isDue(kpi, month, clock))
        .flatMap((kpi) =>
          workbook
            .measureRows(tables, kpi.id)
            .filter(({ row }) => readEntry(row.raw(month)).kind === 'blank')
            .map((row) => dueEntry(tables, kpi, row, month, today)),
        ),
    );
  });
  return waiting.filter((entry) => entry !== undefined);
}

function dueEntry(
  tables: YearTables,
  kpi: Kpi,
  { measure, row }: MeasureRow,
  month: Month,
  today: SerialDay,
): DueEntry | undefined {
  const { data } = tables;
  const column = data?.headers.indexOf(month) ?? -1;
  if (!data || column < 0) return undefined;
  return {
    kpiId: kpi.id,
    kpiName: kpi.name,
    measure: measure.name,
    month,
    state: isLate(kpi, month, today) ? 'late' : 'due',
    place: {
      sheet: data.sheet,
      address: cellAddress(data.row + 1 + row.index, data.column + column),
    },
  };
}
