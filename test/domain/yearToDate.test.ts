import { serialOf } from '../../src/domain/day';
import { readEntry } from '../../src/domain/entry';
import type { Kpi, Limits } from '../../src/domain/kpi';
import { monthsOfYear } from '../../src/domain/businessYear';
import { addMonths } from '../../src/domain/month';
import { stateOf, type MonthResult } from '../../src/domain/state';
import { changeOnYear, changeSincePrevious, monthNow, yearToDate } from '../../src/domain/yearToDate';
import { aKpi, measures } from '../support/aModel';

const clock = { reportingMonth: '2026-12', today: serialOf(2027, 1, 5), yearStartMonth: 1 } as const;

/** The year's months, with the given cells in the first of them. */
function resultsOf(
  kpi: Kpi,
  cells: readonly (readonly (number | string)[])[],
  limits: Limits = {},
): readonly MonthResult[] {
  return monthsOfYear(2026, 1).map((month, index) =>
    stateOf(kpi, month, (cells[index] ?? []).map(readEntry), limits, clock),
  );
}

const typedKpi = (changes: Partial<Kpi>) =>
  aKpi({ measures: measures('='), multiplier: 1, unit: 'days', ...changes });

describe('the year to date as a ratio of sums', () => {
  it.each([
    // sandhyaindurkar.com, weighted averages: 65.1, where the mean of the percentages is 75.
    [
      '88 % of 120 and 62 % of 880',
      [
        [105.6, 120],
        [545.6, 880],
      ],
      65.12,
    ],
    // neutrondb.com, average of percentages: 60.3, where the mean is 75.
    [
      '90 % of 10 and 60 % of 1000',
      [
        [9, 10],
        [600, 1000],
      ],
      60.2970297,
    ],
  ])('of %s is weighted by the denominators', (_, cells, value) => {
    expect(yearToDate(aKpi(), resultsOf(aKpi(), cells), {}).value).toBeCloseTo(value, 6);
  });

  it('leaves out months that cannot be judged, with both of their parts', () => {
    const cells = [
      [10, 20],
      [5, ''],
      ['n/a', 'n/a'],
      [0, 0],
      [60, 50],
      [90, 100],
    ];
    expect(yearToDate(aKpi(), resultsOf(aKpi(), cells), {}).value).toBeCloseTo((100 * 100) / 120, 12);
  });

  it('counts months without a target', () => {
    expect(yearToDate(aKpi(), resultsOf(aKpi(), [[1, 2]]), {})).toMatchObject({
      value: 50,
      status: 'noTarget',
    });
  });

  it('is not made up for values that were typed as percentages', () => {
    const kpi = typedKpi({ yearToDate: 'ratioOfSums' });
    expect(yearToDate(kpi, resultsOf(kpi, [[90], [95]]), { target: 90 })).toMatchObject({
      value: null,
      status: 'check',
    });
  });
});

describe('the year to date by another rule', () => {
  it.each([
    ['sum', 9],
    ['mean', 3],
    ['last', 2],
    ['maximum', 4],
    ['minimum', 2],
  ] as const)('%s of 3, nothing, 4 and 2 is %d', (rule, value) => {
    const kpi = typedKpi({ yearToDate: rule });
    expect(yearToDate(kpi, resultsOf(kpi, [[3], [], [4], [2]]), {}).value).toBe(value);
  });

  it('does not exist with the rule none', () => {
    const kpi = typedKpi({ yearToDate: 'none' });
    expect(yearToDate(kpi, resultsOf(kpi, [[3]]), {})).toMatchObject({
      value: null,
      status: 'notApplicable',
    });
  });

  it('has no data while nothing was judged, and is not due while nothing was due', () => {
    expect(yearToDate(aKpi(), resultsOf(aKpi(), []), {}).status).toBe('noData');
    const idle = aKpi({ activeFrom: '2027-01' });
    expect(yearToDate(idle, resultsOf(idle, []), {}).status).toBe('notDue');
  });
});

describe('the status of the year to date', () => {
  it('uses the limits of now for a figure of the same size as a month', () => {
    const kpi = typedKpi({ yearToDate: 'mean' });
    expect(yearToDate(kpi, resultsOf(kpi, [[3], [5]], { target: 1 }), { target: 4 }).status).toBe('onTarget');
  });

  it('adds up the limits of the counted months for a figure that adds up', () => {
    const kpi = typedKpi({ yearToDate: 'sum', better: 'lower' });
    const limits = { target: 5, amber: 6 };
    // Three months of at most 5 allow 15.
    expect(yearToDate(kpi, resultsOf(kpi, [[7], [5], [3]], limits), limits)).toMatchObject({
      value: 15,
      status: 'onTarget',
      limits: { target: 15, amber: 18 },
    });
    expect(yearToDate(kpi, resultsOf(kpi, [[7], [5], [4]], limits), limits).status).toBe('watch');
  });
});

describe('the change', () => {
  it('is the distance to the period before, three months back for a quarterly KPI', () => {
    const kpi = typedKpi({ frequency: 'quarterly' });
    const results = resultsOf(kpi, [[], [], [94], [], [], [96]]);
    expect(changeSincePrevious(kpi, results, '2026-06')).toBe(2);
    expect(changeSincePrevious(kpi, results, '2026-03')).toBeNull();
  });

  it('is unknown when either value is missing', () => {
    const kpi = typedKpi({});
    const results = resultsOf(kpi, [[94], [], [96]]);
    expect(changeSincePrevious(kpi, results, '2026-03')).toBeNull();
    expect(changeSincePrevious(kpi, results, '2026-02')).toBeNull();
  });
});

describe('the change on the year before', () => {
  it('is the distance to the same month a year before, and unknown when either is missing', () => {
    const kpi = typedKpi({});
    const now = resultsOf(kpi, [[94], [96], [95]]);
    const before = resultsOf(kpi, [[91], [], [99]]).map((result) => ({
      ...result,
      month: addMonths(result.month, -12),
    }));
    expect(changeOnYear([...now, ...before], '2026-01')).toBe(3);
    expect(changeOnYear([...now, ...before], '2026-02')).toBeNull();
    expect(changeOnYear([...now, ...before], '2026-04')).toBeNull();
    expect(changeOnYear(now, '2026-01')).toBeNull();
  });
});

describe('the month that stands for now', () => {
  const months = monthsOfYear(2026, 4);
  it.each([
    ['2026-03', null],
    ['2026-04', '2026-04'],
    ['2026-11', '2026-11'],
    ['2028-01', '2027-03'],
  ] as const)('is, reported in %s, %s in the year from April 2026', (reporting, now) => {
    expect(monthNow(months, reporting)).toBe(now);
  });
});
