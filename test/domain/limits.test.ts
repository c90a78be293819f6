import { isSameLimit, limitSteps } from '../../src/domain/limits';

describe('limits month by month', () => {
  it('are steps where they differ from the month before', () => {
    const limits = { target: 95, amber: 90 };
    expect(
      limitSteps([
        { month: '2026-01', limits },
        { month: '2026-02', limits: { amber: 90, target: 95 } },
        { month: '2026-03', limits: { target: 95 } },
        { month: '2026-04', limits: {} },
      ]),
    ).toEqual([
      { from: '2026-01', limits },
      { from: '2026-03', limits: { target: 95 } },
      { from: '2026-04', limits: {} },
    ]);
    expect(limitSteps([])).toEqual([]);
  });

  it('are the same but for the last digits, and a limit of 0 is not none', () => {
    expect(isSameLimit(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSameLimit(95, 95.001)).toBe(false);
    expect(isSameLimit(0, undefined)).toBe(false);
    expect(isSameLimit(undefined, undefined)).toBe(true);
  });
});
