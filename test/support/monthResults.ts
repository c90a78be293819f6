import { monthsOfYear } from '../../src/domain/businessYear';
import { serialOf } from '../../src/domain/day';
import { readEntry } from '../../src/domain/entry';
import type { Kpi, Limits } from '../../src/domain/kpi';
import type { Month } from '../../src/domain/month';
import { stateOf, type MonthResult } from '../../src/domain/state';

/** Up to which month, in which year, and against which limits a test looks. */
interface Circumstances {
  readonly year?: number;
  readonly yearStartMonth?: number;
  readonly reportingMonth?: Month;
  /** Limits of every month, or by month of the year. */
  readonly limits?: Limits | ((index: number) => Limits);
}

/**
 * The twelve months of a business year with the given cells in the first of them, one list of cells a month. Reported in
 * December 2026 and looked at on 5 January, when the months before are late.
 */
export function monthResults(
  kpi: Kpi,
  cells: readonly (readonly (number | string)[])[],
  { year = 2026, yearStartMonth = 1, reportingMonth = '2026-12', limits = {} }: Circumstances = {},
): readonly MonthResult[] {
  const clock = { reportingMonth, today: serialOf(2027, 1, 5), yearStartMonth };
  return monthsOfYear(year, yearStartMonth).map((month, index) =>
    stateOf(
      kpi,
      month,
      (cells[index] ?? []).map(readEntry),
      typeof limits === 'function' ? limits(index) : limits,
      clock,
    ),
  );
}
