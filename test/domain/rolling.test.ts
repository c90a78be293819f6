import { rolling } from '../../src/domain/rolling';
import type { YearToDateRule } from '../../src/domain/kpi';
import { aKpi, measures } from '../support/aModel';
import { monthResults } from '../support/monthResults';

const share = aKpi();
const days = aKpi({ measures: measures('='), multiplier: 1, unit: 'days', yearToDate: 'mean' });

/** A year of which every month has the same cells. */
const allYear = (...cells: (number | string)[]) => Array.from({ length: 12 }, () => cells);

describe('a rolling figure of a share', () => {
  it('divides the sums of its months, and is not the mean of their percentages', () => {
    const results = monthResults(share, [
      [1, 1],
      [90, 100],
      [1, 10],
      [9, 10],
    ]);
    expect(rolling(share, results, '2026-04', 1, 3)).toBeCloseTo((100 * 100) / 120, 12);
  });

  it('reaches into the year before', () => {
    const before = monthResults(share, allYear(8, 10), { year: 2025 });
    const results = monthResults(share, [
      [0, 10],
      [10, 10],
    ]);
    expect(rolling(share, [...before, ...results], '2026-02', 1, 12)).toBe(75);
    expect(rolling(share, [...before, ...results], '2026-02', 1, 3)).toBeCloseTo(60, 12);
  });

  it('does not add up shares of one year and finished figures of another', () => {
    const typed = { ...share, measures: measures('=') };
    const before = monthResults(typed, allYear(80), { year: 2025 });
    const results = monthResults(share, [[9, 10]]);
    expect(rolling(share, [...before, ...results], '2026-01', 1, 12)).toBeNull();
  });
});

describe('a rolling figure by another rule', () => {
  const results = monthResults(days, [[9], [3], [], [4], [2]]);
  it.each([
    ['sum', 6],
    ['mean', 3],
    ['last', 2],
    ['maximum', 4],
    ['minimum', 2],
    ['none', null],
  ] as const)('%s of nothing, 4 and 2 is %d', (rule: YearToDateRule, value) => {
    expect(rolling({ ...days, yearToDate: rule }, results, '2026-05', 1, 3)).toBe(value);
  });
});

describe('the window of a rolling figure', () => {
  it('is not there before the workbook has all of its months', () => {
    const results = monthResults(days, allYear(3));
    expect(rolling(days, results, '2026-02', 1, 3)).toBeNull();
    expect(rolling(days, results, '2026-03', 1, 3)).toBe(3);
    expect(rolling(days, results, '2026-11', 1, 12)).toBeNull();
    expect(rolling(days, results, '2026-12', 1, 12)).toBe(3);
  });

  it('does not reach across a year that the workbook lacks', () => {
    const years = [...monthResults(days, allYear(3), { year: 2024 }), ...monthResults(days, allYear(5))];
    expect(rolling(days, years, '2026-06', 1, 12)).toBeNull();
  });

  it('ends with the last month in which a period ended', () => {
    const quarterly = { ...days, frequency: 'quarterly' } as const;
    const cells = [[], [], [1], [], [], [2], [], [], [6]];
    const results = monthResults(quarterly, cells);
    const before = monthResults(quarterly, allYear(5), { year: 2025 });
    expect(rolling(quarterly, results, '2026-10', 1, 3)).toBe(6);
    expect(rolling(quarterly, [...before, ...results], '2026-11', 1, 12)).toBe((5 + 1 + 2 + 6) / 4);
    expect(rolling(quarterly, [...before, ...results], '2026-02', 1, 3)).toBe(5);
  });

  it('counts periods from the start of the business year', () => {
    const quarterly = { ...days, frequency: 'quarterly' } as const;
    const results = monthResults(quarterly, [[], [], [7], [], [], [8]], { yearStartMonth: 2 });
    expect(rolling(quarterly, results, '2026-06', 2, 3)).toBe(7);
  });

  it('is none that is shorter than a period', () => {
    const halfYearly = { ...days, frequency: 'halfYearly' } as const;
    const results = monthResults(halfYearly, allYear(4));
    expect(rolling(halfYearly, results, '2026-12', 1, 3)).toBeNull();
    expect(rolling(halfYearly, results, '2026-12', 1, 12)).toBe(4);
  });

  it('says nothing when none of its months counts', () => {
    expect(rolling(days, monthResults(days, [['n/a'], ['x'], []]), '2026-03', 1, 3)).toBeNull();
  });
});
