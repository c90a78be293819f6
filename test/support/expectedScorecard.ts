import { monthsOfYear } from '../../src/domain/businessYear';
import { readEntry } from '../../src/domain/entry';
import { limitsInForce } from '../../src/domain/limits';
import type { Month } from '../../src/domain/month';
import { stateOf, type MonthResult } from '../../src/domain/state';
import type { Status } from '../../src/domain/status';
import { changeSincePrevious, monthNow, yearToDate } from '../../src/domain/yearToDate';
import type { GeneratedModel } from './generatedModel';

/** What the domain code says of one KPI in one business year, in the words of the scorecard's headers. */
export interface ExpectedRow {
  readonly id: string;
  readonly year: number;
  readonly numbers: Readonly<Record<string, number | null>>;
  readonly statuses: Readonly<Record<string, Status>>;
}

/** The scorecards of a generated workbook, computed by the domain code alone. */
export function expectedScorecards({ model, found }: GeneratedModel): readonly ExpectedRow[] {
  const clock = {
    reportingMonth: model.reportingMonth,
    today: model.today ?? NaN,
    yearStartMonth: model.yearStartMonth,
  };
  return model.years.flatMap(({ year, kpis, limits }) =>
    kpis.map((kpi) => {
      const inForce = (month: Month) => limitsInForce(limits[kpi.id] ?? [], month);
      const resultOf = (month: Month): MonthResult =>
        stateOf(
          kpi,
          month,
          kpi.measures.map((_, index) => readEntry(found[kpi.id]?.[index]?.[month])),
          inForce(month),
          clock,
        );
      const months = monthsOfYear(year, model.yearStartMonth);
      const results = months.map(resultOf);
      const before = model.years.some((other) => other.year === year - 1)
        ? monthsOfYear(year - 1, model.yearStartMonth).map(resultOf)
        : [];
      const now = monthNow(months, model.reportingMonth);
      const soFar = yearToDate(kpi, results, now === null ? {} : inForce(now));
      return {
        id: kpi.id,
        year,
        numbers: {
          ...Object.fromEntries(results.map((result) => [result.month, result.value])),
          'Year to date': soFar.value,
          Change: now === null ? null : changeSincePrevious(kpi, [...before, ...results], now),
        },
        statuses: {
          ...Object.fromEntries(results.map((result) => [`${result.month} status`, result.status])),
          'Year-to-date status': soFar.status,
          Status: results.find((result) => result.month === now)?.status ?? 'notDue',
        },
      };
    }),
  );
}
