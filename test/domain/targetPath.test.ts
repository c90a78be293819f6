import { monthsFrom, targetPath } from '../../src/domain/targetPath';

describe('a target path', () => {
  it('moves the same distance every month, from the first limit to the last', () => {
    expect(
      targetPath({ from: '2026-08', to: '2026-12', start: 90, end: 94 }, 'monthly', 1).map(
        ({ limit }) => limit,
      ),
    ).toEqual([90, 91, 92, 93, 94]);
  });

  it('sets a limit for each period that ends, and starts with its first month', () => {
    const year = { from: '2026-01', to: '2026-12', start: 90, end: 96 } as const;
    expect(targetPath(year, 'quarterly', 1)).toEqual([
      { month: '2026-01', limit: 90 },
      { month: '2026-06', limit: 92 },
      { month: '2026-09', limit: 94 },
      { month: '2026-12', limit: 96 },
    ]);
    expect(targetPath(year, 'halfYearly', 4).map(({ month }) => month)).toEqual(['2026-01', '2026-09']);
  });

  it('has one decimal more than its ends, and the ends as they are', () => {
    const limits = targetPath({ from: '2026-01', to: '2026-12', start: 90, end: 95 }, 'monthly', 1);
    expect(limits.map(({ limit }) => limit)).toEqual([
      ...[90, 90.5, 90.9, 91.4, 91.8, 92.3, 92.7, 93.2, 93.6, 94.1, 94.5, 95],
    ]);
  });

  it('has more decimals where two months would be alike otherwise', () => {
    const slow = targetPath({ from: '2026-01', to: '2027-12', start: 95, end: 96 }, 'monthly', 1);
    expect(new Set(slow.map(({ limit }) => limit)).size).toBe(24);
    expect(slow[1]?.limit).toBe(95.04);
  });

  it('goes down as well, and may stand still', () => {
    const down = targetPath({ from: '2026-01', to: '2026-03', start: 0.5, end: -0.5 }, 'monthly', 1);
    expect(down.map(({ limit }) => limit)).toEqual([0.5, 0, -0.5]);
    const still = targetPath({ from: '2026-01', to: '2026-03', start: 5, end: 5 }, 'monthly', 1);
    expect(still.map(({ limit }) => limit)).toEqual([5, 5, 5]);
  });

  it('is none in less than two periods', () => {
    const short = { from: '2026-04', to: '2026-07', start: 1, end: 2 } as const;
    expect(targetPath(short, 'quarterly', 1)).toEqual([{ month: '2026-04', limit: 1 }]);
    expect(targetPath({ ...short, to: '2026-03' }, 'monthly', 1)).toHaveLength(1);
  });
});

describe('the months of a path', () => {
  it('include both ends, over the turn of the year', () => {
    expect(monthsFrom('2026-11', '2027-01')).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsFrom('2027-01', '2026-11')).toEqual([]);
  });
});
