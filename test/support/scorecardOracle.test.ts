import { serialOf } from './oracle/months';
import { scorecardOutcome, type KpiOutcome, type Settings } from './scorecardOracle';
import { allYear, smallWorkbook, withSheet, type SmallKpi } from './smallWorkbook';

const targets = { Target: allYear(95), Amber: allYear(90) };

function outcome(kpi: SmallKpi, settings: Settings = {}): KpiOutcome {
  const [only] = scorecardOutcome(smallWorkbook([kpi], settings), 2026).kpis;
  if (only === undefined) throw new Error('The register is empty.');
  return only;
}

const statuses = (kpi: SmallKpi, settings?: Settings) =>
  outcome(kpi, settings).months.map(({ status }) => status);
const values = (kpi: SmallKpi, settings?: Settings) =>
  outcome(kpi, settings).months.map(({ value }) => value);

/** A KPI of one typed measure without unit, so that the value is what was typed. */
function typed(
  months: SmallKpi['measures'][number]['months'],
  register: SmallKpi['register'] = {},
): SmallKpi {
  return {
    register: { Unit: 'days', Multiplier: null, ...register },
    measures: [{ role: '=', months }],
    limits: targets,
  };
}

function ratio(
  above: SmallKpi['measures'][number]['months'],
  below: SmallKpi['measures'][number]['months'],
): SmallKpi {
  return {
    measures: [
      { role: '+', months: above },
      { role: '÷', months: below },
    ],
    limits: targets,
  };
}

describe('the value of a month, worked out independently', () => {
  it('divides the added less the subtracted measures and multiplies', () => {
    const promoterScore: SmallKpi = {
      register: { Unit: 'points' },
      measures: [
        { role: '+', months: [60, 10] },
        { role: '-', months: [15, 25] },
        { role: '÷', months: [100, 50] },
      ],
    };
    expect(values(promoterScore).slice(0, 2)).toEqual([45, -30]);
  });

  it('adds up several measures of the same role', () => {
    const costs: SmallKpi = {
      register: { Unit: '% of sales' },
      measures: [
        { role: '+', months: [3] },
        { role: '+', months: [4] },
        { role: '÷', months: [70] },
      ],
    };
    expect(values(costs)[0]).toBe(10);
  });

  it('takes an empty multiplier for 1', () => {
    expect(values(typed([7.5]))[0]).toBe(7.5);
  });

  it('finds a KPI whose ID is written in other letters in the data', () => {
    const workbook = smallWorkbook([{ ...typed([96]), id: 'otd-01' }]);
    const sheet = workbook.sheets.get('KPI Register');
    const rows = (sheet?.rows ?? []).map((row) =>
      row.map((cell) =>
        cell.type === 'text' && cell.value === 'otd-01' ? { ...cell, value: 'OTD-01' } : cell,
      ),
    );
    const renamed = {
      ...workbook,
      sheets: new Map([...workbook.sheets, ['KPI Register', { name: '', rows }]]),
    };
    expect(scorecardOutcome(renamed, 2026).kpis[0]?.months[0]).toMatchObject({
      status: 'On target',
      value: 96,
    });
  });
});

describe('the status of a month, worked out independently', () => {
  it.each([
    ['Higher', 95, 'On target'],
    ['Higher', 94.99999, 'Watch'],
    ['Higher', 90, 'Watch'],
    ['Higher', 89.9, 'Off target'],
    ['Lower', 95, 'On target'],
    ['Lower', 95.1, 'Off target'],
    ['higher', 95 - 4e-10, 'On target'],
    ['Higher', 95 - 6e-10, 'Watch'],
  ])('with better %s and %d is %s', (better, value, status) => {
    const kpi = typed([value], { Better: better });
    expect(statuses({ ...kpi, limits: better === 'Lower' ? { Target: allYear(95) } : targets })[0]).toBe(
      status,
    );
  });

  it.each([
    [59, 'Off target'],
    [60, 'Watch'],
    [69.9, 'Watch'],
    [70, 'On target'],
    [80, 'On target'],
    [80.1, 'Watch'],
    [85, 'Watch'],
    [85.1, 'Off target'],
  ])('in range from 70 to 80 with amber from 60 to 85, %d is %s', (value, status) => {
    const limits = {
      Target: allYear(70),
      Amber: allYear(60),
      'Upper target': allYear(80),
      'Upper amber': allYear(85),
    };
    expect(statuses({ ...typed([value], { Better: 'In range' }), limits })[0]).toBe(status);
  });

  it('knows two colours without an amber limit', () => {
    expect(statuses({ ...typed([95, 94]), limits: { Target: allYear(95) } }).slice(0, 2)).toEqual([
      'On target',
      'Off target',
    ]);
  });

  it('judges each month by the limits of that month', () => {
    const limits = { Target: [95, 95, 97], Amber: [90, 90, 96] };
    expect(statuses({ ...typed([95, 95, 95]), limits }).slice(0, 3)).toEqual([
      'On target',
      'On target',
      'Off target',
    ]);
  });

  it('has no target where the limit is empty', () => {
    expect(statuses({ ...typed([95]), limits: { Target: [null], Amber: [90] } })[0]).toBe('No target');
  });

  it('tells blank, n/a, text, errors and 0 of 0 apart', () => {
    const kpi = ratio([null, 'n/a', 'many', '#N/A', 0, 0], [null, 7, 10, 10, 0, 10]);
    expect(statuses(kpi).slice(0, 6)).toEqual([
      'Late',
      'Not applicable',
      'Check',
      'Check',
      'No activity',
      'Off target',
    ]);
    expect(values(kpi).slice(0, 6)).toEqual([undefined, undefined, undefined, undefined, undefined, 0]);
  });

  it('asks to check a part of the measures, a truth value, and a number typed as text', () => {
    expect(statuses(ratio([9, null, true, '9'], [null, 10, 10, 10])).slice(0, 4)).toEqual(
      allYear('Check').slice(0, 4),
    );
  });

  it('takes a formula that gives no text for a blank', () => {
    expect(statuses(ratio([''], ['']))[0]).toBe('Late');
  });

  it('asks to check a share above its whole or below 0, but no other ratio', () => {
    const shares = ratio([11, -1, 10], [10, 10, 10]);
    expect(statuses(shares).slice(0, 3)).toEqual(['Check', 'Check', 'On target']);
    expect(statuses({ ...shares, register: { Unit: 'points' } }).slice(0, 2)).toEqual([
      'On target',
      'Off target',
    ]);
  });
});

describe('a definition that cannot be read', () => {
  const parts = [
    { role: '+', months: [9] },
    { role: '÷', months: [10] },
  ];

  it.each([
    ['a multiplier of text', { register: { Multiplier: 'x' }, measures: parts }],
    ['a direction that is none of the three', { register: { Better: 'Up' }, measures: parts }],
    ['a role that is none of the four', { measures: [{ role: 'x', months: [9] }] }],
    ['a typed value beside parts', { measures: [...parts, { role: '=', months: [9] }] }],
    ['no row of data', { measures: [] }],
  ])('asks to be checked: %s', (_, kpi: SmallKpi) => {
    expect(outcome(kpi).months[0]).toEqual({ status: 'Check' });
  });
});

describe('what is due, worked out independently', () => {
  it('is late from the day after the due day, and not on it', () => {
    const kpi = typed([95], { 'Due days': 20 });
    expect(statuses(kpi, { today: serialOf(2026, 7, 20) })[5]).toBe('No data');
    expect(statuses(kpi, { today: serialOf(2026, 7, 21) })[5]).toBe('Late');
    expect(statuses(typed([95]), { today: serialOf(2026, 6, 30) })[5]).toBe('No data');
    expect(statuses(typed([95]), { today: serialOf(2026, 7, 1) })[5]).toBe('Late');
  });

  it('is not due after the reporting month, even with a number', () => {
    const kpi = typed([95, 95, 95, 95, 95, 95, 95]);
    expect(outcome(kpi).months[6]).toEqual({ status: 'Not due' });
  });

  it.each([
    ['Quarterly', [2, 5, 8, 11]],
    ['Half-yearly', [5, 11]],
    ['Yearly', [11]],
  ])('counts %s periods from the start of the business year', (frequency, ends) => {
    const kpi = typed(allYear(95), { Frequency: frequency });
    const due = statuses(kpi, { yearStart: 4, reportingMonth: serialOf(2027, 3, 1) }).flatMap(
      (status, place) => (status === 'Not due' ? [] : [place]),
    );
    expect(due).toEqual(ends);
  });

  it('is not due outside the months in which the KPI is active', () => {
    const register = { 'Active from': serialOf(2026, 2, 15), 'Active to': serialOf(2026, 4, 1) };
    expect(statuses(typed(allYear(95), register)).slice(0, 6)).toEqual([
      'Not due',
      'On target',
      'On target',
      'On target',
      'Not due',
      'Not due',
    ]);
  });
});

describe('year to date, worked out independently', () => {
  it('is the ratio of the sums and never the mean of percentages', () => {
    expect(outcome(ratio([90, 1], [100, 10])).yearToDate.value).toBeCloseTo(82.7272727, 6);
    expect(outcome(ratio([90, 1], [100, 10])).yearToDate.status).toBe('Off target');
  });

  it('leaves out months without a judgement', () => {
    const kpi = ratio([95, 'n/a', 12, 0, 5, 96, 1], [100, 200, 10, 0, null, 100, 100]);
    expect(outcome(kpi).yearToDate).toEqual({ value: 95.5, status: 'On target' });
  });

  it('counts months that have a value and no target', () => {
    const kpi = { ...ratio([90, 1], [100, 10]), limits: { Target: [95, null], Amber: [90] } };
    expect(outcome(kpi).yearToDate).toMatchObject({ value: (100 * 91) / 110, status: 'No target' });
  });

  it.each([
    ['Sum', 9],
    ['Mean', 3],
    ['Last', 4],
    ['Maximum', 4],
    ['Minimum', 2],
  ])('by the rule %s of 2, 3 and 4 is %d', (rule, value) => {
    expect(outcome(typed([2, 3, null, 4, null, null, 50], { 'Year to date': rule })).yearToDate.value).toBe(
      value,
    );
  });

  it('has no figure by the rule None', () => {
    expect(outcome(typed([2, 3], { 'Year to date': 'None' })).yearToDate).toEqual({
      status: 'Not applicable',
    });
  });

  it('asks to check a ratio of sums of a value that was typed', () => {
    expect(outcome(typed([95, 96])).yearToDate).toEqual({ status: 'Check' });
  });

  it('holds a sum against the sum of the limits of its months', () => {
    const kpi = typed([3, 'n/a', 4], { 'Year to date': 'Sum', Better: 'Lower' });
    const yearToDate = (limits: SmallKpi['limits'] & object) => outcome({ ...kpi, limits }).yearToDate;
    expect(yearToDate({ Target: [3, 50, 4] })).toEqual({ value: 7, status: 'On target' });
    expect(yearToDate({ Target: [3, 50, 3], Amber: allYear(4) })).toEqual({ value: 7, status: 'Watch' });
    expect(yearToDate({ Target: [3, 50, 3], Amber: [4, 4] })).toEqual({ value: 7, status: 'Off target' });
    expect(yearToDate({ Target: [3] })).toEqual({ value: 7, status: 'No target' });
  });

  it('is judged by the limits of the reporting month', () => {
    const limits = { Target: [95, 95, 95, 95, 95, 97, 50], Amber: allYear(90) };
    expect(outcome({ ...ratio([96], [100]), limits }).yearToDate).toEqual({ value: 96, status: 'Watch' });
  });

  it('covers the whole of a year that is over, by its last limits', () => {
    const limits = { Target: [...allYear(95).slice(1), 97], Amber: allYear(90) };
    const past = { reportingMonth: serialOf(2027, 2, 1) };
    expect(outcome({ ...ratio(allYear(96), allYear(100)), limits }, past).yearToDate).toEqual({
      value: 96,
      status: 'Watch',
    });
  });

  it('is not due in a year that has not begun, and no data where nothing was judged', () => {
    expect(outcome(typed([1]), { reportingMonth: serialOf(2025, 12, 1) }).yearToDate).toEqual({
      status: 'Not due',
    });
    expect(outcome(typed(['n/a'])).yearToDate).toEqual({ status: 'No data' });
  });
});

describe('the status now, worked out independently', () => {
  it('is that of the reporting month', () => {
    expect(outcome(typed([95, 95, 95, 95, 95, 91])).status).toBe('Watch');
  });

  it('is that of the last month in a year that is over, and not due in one that has not begun', () => {
    expect(outcome(typed(allYear(91)), { reportingMonth: serialOf(2027, 4, 1) }).status).toBe('Watch');
    expect(outcome(typed(allYear(91)), { reportingMonth: serialOf(2025, 4, 1) }).status).toBe('Not due');
  });
});

describe('the figures beyond the year to date, worked out independently', () => {
  const long = (kpi: SmallKpi, settings?: Settings) => outcome(kpi, settings).long;
  const mean = (months: SmallKpi['measures'][number]['months'], register: SmallKpi['register'] = {}) =>
    typed(months, { 'Year to date': 'Mean', ...register });

  /** The outcome in 2026 of a KPI that had these numbers in 2025, too. */
  function withYearBefore(kpi: SmallKpi, before: SmallKpi['measures']): KpiOutcome['long'] {
    const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
    const rows = before.map((measure) => ['KPI-01', 'A measure', measure.role, ...measure.months]);
    const data = withSheet(smallWorkbook([kpi]), 'KPI Data 2025', [
      ['ID', 'Measure', 'Role', ...months],
      ...rows,
    ]);
    const workbook = withSheet(data, 'KPI Targets 2025', [['ID', 'Limit', ...months]]);
    const [only] = scorecardOutcome(workbook, 2026).kpis;
    if (only === undefined) throw new Error('The register is empty.');
    return only.long;
  }

  it('roll over the last three months by the rule of the KPI, and over twelve once they are there', () => {
    expect(long(ratio([1, 1, 1, 90, 1, 9], [1, 1, 1, 100, 10, 10]))).toMatchObject({
      rolling3: (100 * 100) / 120,
      rolling12: undefined,
    });
    const before = [{ role: '=', months: allYear(8) }];
    expect(withYearBefore(mean([2, 2, 2, 2, 2, 2]), before)).toMatchObject({
      rolling12: 5,
      changeOnYear: -6,
    });
    const parts = [
      { role: '+', months: allYear(8) },
      { role: '÷', months: allYear(10) },
    ];
    expect(withYearBefore(ratio([9, 9, 9, 9, 9, 9], allYear(10)), parts).rolling12).toBe(85);
    expect(withYearBefore(ratio([9, 9, 9, 9, 9, 9], allYear(10)), before).rolling12).toBeUndefined();
  });

  it('end with the last period that is over, and are not there for longer periods', () => {
    const may = { reportingMonth: serialOf(2026, 5, 1) };
    expect(long(mean([1, 2, 3, 4, 5], { Frequency: 'Quarterly' }), may).rolling3).toBe(3);
    expect(long(mean(allYear(4), { Frequency: 'Half-yearly' })).rolling3).toBeUndefined();
  });

  it('say what the open periods must average: late ones, and those to come while the KPI is active', () => {
    expect(long(mean([94, null, 'n/a', 94, 94, 94])).restOfYear).toEqual([(95 * 11 - 94 * 4) / 7]);
    const retired = { 'Active to': serialOf(2026, 8, 1) };
    expect(long(mean([94, 94, 94, 94, 94, 94], retired)).restOfYear).toEqual([(95 * 8 - 94 * 6) / 2]);
    const sum = typed([5, 5, 5, 5, 5, 5], { 'Year to date': 'Sum' });
    expect(long({ ...sum, limits: { Target: allYear(6) } }).restOfYear).toEqual([7]);
    expect(long({ ...sum, limits: { Target: [6] } }).restOfYear).toBeUndefined();
    expect(long(typed(allYear(5), { 'Year to date': 'Maximum' })).restOfYear).toBeUndefined();
    const range = { Target: allYear(70), 'Upper target': allYear(80) };
    const inRange = mean([60, 60, 60, 60, 60, 60], { Better: 'In range' });
    expect(long({ ...inRange, limits: range }).restOfYear).toEqual([80, 100]);
  });
});

it('says which sheet, header or name it misses', () => {
  const workbook = smallWorkbook([typed([1])]);
  const without = (sheet: string) => new Map([...workbook.sheets].filter(([name]) => name !== sheet));
  expect(() => scorecardOutcome({ ...workbook, sheets: without('KPI Register') }, 2026)).toThrow(
    'KPI Register',
  );
  expect(() => scorecardOutcome(workbook, 2025)).toThrow('KPI Data 2025');
  expect(() => scorecardOutcome({ ...workbook, names: new Map() }, 2026)).toThrow('KPI_ReportingMonth');
});
