import { monthOutcome, type Calendar, type MonthOutcome } from './oracle/monthOutcome';
import { businessYear, monthOfSerial } from './oracle/months';
import { readKpis, sameId } from './oracle/readKpis';
import type { StatusWord } from './oracle/words';
import { longOutcome, type KpiYear, type LongOutcome } from './oracle/longOutcome';
import { statusNow, yearOutcome, type YearOutcome } from './oracle/yearOutcome';
import { namedCell, type RecalculatedWorkbook } from './recalculatedWorkbook';

/** Settings that a caller fixes; what is left out comes from the names of the workbook. */
export interface Settings {
  /** A date in the reporting month, as a workbook stores dates. */
  readonly reportingMonth?: number;
  /** The month in which the business year starts, 1 to 12; 1 if the workbook does not say. */
  readonly yearStart?: number;
  /** Today, as a workbook stores dates. */
  readonly today?: number;
}

/** What the scorecard should say about a KPI. */
export interface KpiOutcome {
  readonly id: string;
  readonly months: readonly MonthOutcome[];
  readonly yearToDate: YearOutcome;
  readonly status: StatusWord;
  readonly long: LongOutcome;
}

/** A scorecard worked out from the tables that people fill in. */
export interface ScorecardOutcome {
  readonly calendar: Calendar;
  readonly kpis: readonly KpiOutcome[];
}

/**
 * Works out a business year straight from register, data and targets, by the words of the design and without a
 * line of the product's code: a second opinion on its formulas. Each part says what it takes for granted where
 * the design is silent.
 *
 * @param year the calendar year in which the business year starts, as in the names of the sheets
 * @throws when a table or a setting is missing
 */
export function scorecardOutcome(
  workbook: RecalculatedWorkbook,
  year: number,
  settings: Settings = {},
): ScorecardOutcome {
  const calendar = readCalendar(workbook, year, settings);
  const before = workbook.sheets.has(`KPI Data ${year - 1}`)
    ? kpisOfYear(workbook, year - 1, readCalendar(workbook, year - 1, settings))
    : [];
  const kpis = kpisOfYear(workbook, year, calendar).map((now): KpiOutcome => {
    const { kpi, outcomes } = now;
    const earlier = before.find((other) => sameId(other.kpi.id, kpi.id));
    return {
      id: kpi.id,
      months: outcomes,
      yearToDate: yearOutcome(kpi, outcomes, calendar),
      status: statusNow(outcomes, calendar),
      long: longOutcome(now, earlier, calendar),
    };
  });
  return { calendar, kpis };
}

function kpisOfYear(workbook: RecalculatedWorkbook, year: number, calendar: Calendar): KpiYear[] {
  return readKpis(workbook, year, calendar.months).map((kpi) => ({
    kpi,
    outcomes: calendar.months.map((_, place): MonthOutcome => monthOutcome(kpi, place, calendar)),
  }));
}

function readCalendar(workbook: RecalculatedWorkbook, year: number, settings: Settings): Calendar {
  const reportingMonth = settings.reportingMonth ?? numberNamed(workbook, 'KPI_ReportingMonth');
  const yearStart = settings.yearStart ?? numberNamed(workbook, 'KPI_YearStart', 1);
  const today = settings.today ?? numberNamed(workbook, 'KPI_Today');
  return { months: businessYear(year, yearStart), reportingMonth: monthOfSerial(reportingMonth), today };
}

function numberNamed(workbook: RecalculatedWorkbook, name: string, otherwise?: number): number {
  const cell = namedCell(workbook, name);
  if (cell.type === 'number') return cell.value;
  if (cell.type === 'empty' && otherwise !== undefined) return otherwise;
  throw new Error(`The name ${name} does not lead to a number in the workbook.`);
}
