import { monthsOfYear } from '../../src/domain/businessYear';
import { readEntry } from '../../src/domain/entry';
import { limitsInForce } from '../../src/domain/limits';
import type { Kpi } from '../../src/domain/kpi';
import type { Month } from '../../src/domain/month';
import { stateOf, type MonthResult } from '../../src/domain/state';
import type { Status } from '../../src/domain/status';
import { restOfYear, type RestOfYear } from '../../src/domain/restOfYear';
import { rolling } from '../../src/domain/rolling';
import { changeOnYear, changeSincePrevious, monthNow, yearToDate } from '../../src/domain/yearToDate';
import type { YearModel } from '../../src/layout/model';
import type { GeneratedModel } from './generatedModel';

/** What the domain code says of one KPI in one business year, in the words of the scorecard's headers. */
export interface ExpectedRow {
  readonly id: string;
  readonly year: number;
  readonly numbers: Readonly<Record<string, number | null>>;
  readonly statuses: Readonly<Record<string, Status>>;
  /** What the rest of the year must average, which a KPI in range shows as a text. */
  readonly rest: RestOfYear | null;
}

/** The scorecards of a generated workbook, computed by the domain code alone. */
export function expectedScorecards({ model, found }: GeneratedModel): readonly ExpectedRow[] {
  const clock = {
    reportingMonth: model.reportingMonth,
    today: model.today ?? NaN,
    yearStartMonth: model.yearStartMonth,
  };
  const resultsOf = (kpi: Kpi, { year, limits }: YearModel): readonly MonthResult[] =>
    monthsOfYear(year, model.yearStartMonth).map((month) =>
      stateOf(
        kpi,
        month,
        kpi.measures.map((_, index) => readEntry(found[year]?.[kpi.id]?.[index]?.[month])),
        limitsInForce(limits[kpi.id] ?? [], month),
        clock,
      ),
    );
  return model.years.flatMap((ofYear) =>
    ofYear.kpis.map((kpi) => {
      const { year, limits } = ofYear;
      const inForce = (month: Month) => limitsInForce(limits[kpi.id] ?? [], month);
      const months = monthsOfYear(year, model.yearStartMonth);
      const results = resultsOf(kpi, ofYear);
      const yearBefore = model.years.find((other) => other.year === year - 1);
      const kpiBefore = yearBefore?.kpis.find(({ id }) => id === kpi.id);
      const before = yearBefore && kpiBefore ? resultsOf(kpiBefore, yearBefore) : [];
      const now = monthNow(months, model.reportingMonth);
      const soFar = yearToDate(kpi, results, now === null ? {} : inForce(now));
      const all = [...before, ...results];
      const rest = restOfYear(kpi, results, model.reportingMonth, model.yearStartMonth);
      const rollingOf = (length: 3 | 12) =>
        now === null ? null : rolling(kpi, all, now, model.yearStartMonth, length);
      return {
        id: kpi.id,
        year,
        numbers: {
          ...Object.fromEntries(results.map((result) => [result.month, result.value])),
          'Year to date': soFar.value,
          Change: now === null ? null : changeSincePrevious(kpi, all, now),
          'Rolling 3 months': rollingOf(3),
          'Rolling 12 months': rollingOf(12),
          'Change on year': now === null ? null : changeOnYear(all, now),
          ...(rest && { 'Remaining periods': rest.periods, 'Rest average': rest.average }),
          ...(rest && { 'Rest upper average': rest.upperAverage }),
        },
        rest,
        statuses: {
          ...Object.fromEntries(results.map((result) => [`${result.month} status`, result.status])),
          'Year-to-date status': soFar.status,
          Status: results.find((result) => result.month === now)?.status ?? 'notDue',
        },
      };
    }),
  );
}
