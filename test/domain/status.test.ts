import { readEntry } from '../../src/domain/entry';
import { serialOf } from '../../src/domain/day';
import { limitsInForce } from '../../src/domain/limits';
import { stateOf, type Clock } from '../../src/domain/state';
import { evaluateStatus } from '../../src/domain/status';
import { aKpi } from '../support/aModel';

describe('a status', () => {
  it.each([
    [95, 'onTarget'],
    [94.999999999999, 'onTarget'],
    [94.96, 'watch'],
    [90, 'watch'],
    [89.99, 'offTarget'],
  ] as const)(
    'of %d is %s when 95 is the target, 90 the amber limit and higher is better',
    (value, status) => {
      expect(evaluateStatus(value, 'higher', { target: 95, amber: 90 })).toBe(status);
    },
  );

  it.each([
    [0, 'onTarget'],
    [2, 'onTarget'],
    [2.0000001, 'watch'],
    [3, 'watch'],
    [3.01, 'offTarget'],
  ] as const)('of %d is %s when 2 is the target, 3 the amber limit and lower is better', (value, status) => {
    expect(evaluateStatus(value, 'lower', { target: 2, amber: 3 })).toBe(status);
  });

  it.each([
    [54.9, 'offTarget'],
    [55, 'watch'],
    [60, 'onTarget'],
    [80, 'onTarget'],
    [80.1, 'watch'],
    [85, 'watch'],
    [85.1, 'offTarget'],
  ] as const)('of %d is %s in a range from 60 to 80 with amber from 55 to 85', (value, status) => {
    const limits = { amber: 55, target: 60, upperTarget: 80, upperAmber: 85 };
    expect(evaluateStatus(value, 'inRange', limits)).toBe(status);
  });

  it('has two colours without an amber limit, on each side of a range for itself', () => {
    expect(evaluateStatus(94, 'higher', { target: 95 })).toBe('offTarget');
    const limits = { target: 60, upperTarget: 80, upperAmber: 85 };
    expect(evaluateStatus(59, 'inRange', limits)).toBe('offTarget');
    expect(evaluateStatus(81, 'inRange', limits)).toBe('watch');
  });

  it('knows no target without one, and a range with one end is none', () => {
    expect(evaluateStatus(94, 'higher', { amber: 90 })).toBe('noTarget');
    expect(evaluateStatus(94, 'inRange', { target: 60 })).toBe('noTarget');
  });

  it('is on the limit for sums that floating-point arithmetic puts beside it', () => {
    expect(evaluateStatus(0.1 + 0.2, 'lower', { target: 0.3 })).toBe('onTarget');
    expect(evaluateStatus(100 * (1 - 0.9), 'higher', { target: 10 })).toBe('onTarget');
  });
});

describe('the state of a month', () => {
  const clock: Clock = { reportingMonth: '2026-06', today: serialOf(2026, 7, 10), yearStartMonth: 1 };
  const limits = { target: 95, amber: 90 };
  const stateWith = (
    month: `2026-${number}`,
    cells: readonly (number | string)[],
    changes = {},
    at: Partial<Clock> = {},
  ) => stateOf(aKpi(changes), month, cells.map(readEntry), limits, { ...clock, ...at });

  it('is judged when it has a value', () => {
    expect(stateWith('2026-06', [46, 50])).toMatchObject({ status: 'watch', value: 92 });
  });

  it('has no data until its due day and is late from the day after it', () => {
    // 30 June and ten days: 10 July.
    expect(stateWith('2026-06', ['', '']).status).toBe('noData');
    expect(stateWith('2026-06', ['', ''], {}, { today: serialOf(2026, 7, 11) }).status).toBe('late');
  });

  it('is not due after the reporting month, even with a number in it', () => {
    expect(stateWith('2026-07', [50, 50])).toMatchObject({ status: 'notDue', value: null });
  });

  it('is not due where no period of the KPI ends', () => {
    expect(stateWith('2026-05', [50, 50], { frequency: 'quarterly' }).status).toBe('notDue');
    expect(stateWith('2026-06', [50, 50], { frequency: 'quarterly' }).status).toBe('onTarget');
  });

  it('is due in the first and the last month in which the KPI is active, and not beyond', () => {
    const changes = { activeFrom: '2026-02', activeTo: '2026-04' };
    const states = ['2026-01', '2026-02', '2026-04', '2026-05'] as const;
    expect(states.map((month) => stateWith(month, [50, 50], changes).status)).toEqual([
      'notDue',
      'onTarget',
      'onTarget',
      'notDue',
    ]);
  });

  it('carries no value when it has to be checked', () => {
    expect(stateWith('2026-06', [51, 50])).toMatchObject({
      status: 'check',
      value: null,
      reason: 'numeratorAboveDenominator',
    });
  });
});

describe('the limits in force', () => {
  const steps = [
    { from: '2026-07', limits: { target: 97 } },
    { from: '2026-01', limits: { target: 95, amber: 90 } },
  ] as const;

  it('are those of the last step that has begun, and a step in July leaves June as it was', () => {
    expect(limitsInForce(steps, '2026-06')).toEqual({ target: 95, amber: 90 });
    expect(limitsInForce(steps, '2026-07')).toEqual({ target: 97 });
    expect(limitsInForce(steps, '2027-03')).toEqual({ target: 97 });
  });

  it('are none before the first step', () => {
    expect(limitsInForce(steps, '2025-12')).toEqual({});
  });
});
