import type { Kpi, Limits } from '../../src/domain/kpi';
import type { Month } from '../../src/domain/month';
import { restOfYear, type RestOfYear } from '../../src/domain/restOfYear';
import { aKpi, measures } from '../support/aModel';
import { monthResults } from '../support/monthResults';

const days = aKpi({ measures: measures('='), multiplier: 1, unit: 'days', yearToDate: 'mean' });

function rest(
  kpi: Kpi,
  cells: readonly (readonly (number | string)[])[],
  limits: Limits | ((index: number) => Limits),
  reportingMonth: Month = '2026-09',
): RestOfYear | null {
  return restOfYear(kpi, monthResults(kpi, cells, { reportingMonth, limits }), reportingMonth, 1);
}

const months = (count: number, ...cells: (number | string)[]) => Array.from({ length: count }, () => cells);

describe('what the rest of the year must average', () => {
  it('makes up for what the mean so far lacks, over the periods that are left', () => {
    expect(rest(days, months(9, 90), { target: 92 })).toEqual({
      average: 98,
      upperAverage: null,
      periods: 3,
    });
  });

  it('does the same for a share, as if each month had the volume of those before', () => {
    // 810 of 900 so far; 3 × 98 of 100 more make 1104 of 1200, which is 92 %.
    expect(rest(aKpi(), months(9, 90, 100), { target: 92 })?.average).toBeCloseTo(98, 10);
  });

  it('may be out of reach', () => {
    expect(rest(aKpi(), months(9, 80, 100), { target: 92 })?.average).toBeGreaterThan(100);
  });

  it('is what the targets of the year still allow of a figure that adds up', () => {
    const complaints = { ...days, yearToDate: 'sum', better: 'lower' } as const;
    // 12 months of at most 5 allow 60; 51 happened, so 9 may happen in three months.
    expect(rest(complaints, months(9, 5 + 2 / 3), { target: 5 })?.average).toBeCloseTo(3, 10);
    const fromJuly = (index: number) => ({ target: index < 6 ? 5 : 4 });
    expect(rest(complaints, months(9, 5), fromJuly)?.average).toBeCloseTo((6 * 5 + 6 * 4 - 45) / 3, 10);
    const amounts = aKpi({ measures: measures('+'), multiplier: 1, unit: '€' });
    expect(rest(amounts, months(9, 4), { target: 5 })?.average).toBe((60 - 36) / 3);
  });

  it('aims at the target of the last month of the year', () => {
    expect(rest(days, months(11, 4), (index) => ({ target: index < 11 ? 4 : 5 }), '2026-11')?.average).toBe(
      5 + 11,
    );
  });

  it('gives both ends of a range', () => {
    const inRange = { ...days, better: 'inRange' } as const;
    const result = rest(inRange, months(6, 70), { target: 75, upperTarget: 85 }, '2026-06');
    expect(result).toEqual({ average: 80, upperAverage: 100, periods: 6 });
    expect(rest(inRange, months(6, 70), { target: 75 }, '2026-06')).toBeNull();
  });

  it('is the target itself for the latest value, and while nothing was counted', () => {
    expect(rest({ ...days, yearToDate: 'last' }, months(9, 4), { target: 5 })?.average).toBe(5);
    expect(rest(days, [], { target: 5 })).toEqual({ average: 5, upperAverage: null, periods: 12 });
    expect(rest({ ...days, yearToDate: 'sum' }, [], { target: 5 })?.average).toBe(5);
  });

  it.each(['maximum', 'minimum', 'none'] as const)('is not there for the rule %s', (yearToDate) => {
    expect(rest({ ...days, yearToDate }, months(9, 4), { target: 5 })).toBeNull();
  });

  it('is not there without a target, nor for a figure of which the sums are not known', () => {
    expect(rest(days, months(9, 4), {})).toBeNull();
    expect(
      rest({ ...days, yearToDate: 'sum' }, months(9, 4), (index) => (index === 3 ? {} : { target: 5 })),
    ).toBeNull();
    expect(rest({ ...days, yearToDate: 'ratioOfSums' }, [], { target: 5 })).toBeNull();
  });
});

describe('the periods that remain', () => {
  const periods = (kpi: Kpi, cells: readonly (readonly (number | string)[])[], reportingMonth: Month) =>
    rest(kpi, cells, { target: 5 }, reportingMonth)?.periods ?? null;

  it('are those to come and those whose number is awaited, not those that never will have one', () => {
    expect(periods(days, [[4], [], ['n/a'], ['x'], [4]], '2026-05')).toBe(1 + 7);
  });

  it('are none once the year is complete', () => {
    expect(periods(days, months(12, 4), '2026-12')).toBeNull();
    expect(periods(days, months(11, 4), '2027-03')).toBe(1);
  });

  it('are quarters for a quarterly KPI, and end with its activity', () => {
    expect(periods({ ...days, frequency: 'quarterly' }, [[], [], [4]], '2026-04')).toBe(3);
    expect(periods({ ...days, activeFrom: '2026-03', activeTo: '2026-10' }, months(4, 4), '2026-04')).toBe(6);
  });
});
