import type { ChartErrorBars } from '../../../../host/engine';
import { errorEnds } from '../../../../host/page/charts/errorBars';

const bars = (own: Partial<ChartErrorBars>): ChartErrorBars => ({
  visible: true,
  include: 'Both',
  type: 'FixedValue',
  amount: 2,
  plus: { kind: 'none' },
  minus: { kind: 'none' },
  endStyleCap: true,
  line: { style: 'Automatic', color: null, weight: null },
  ...own,
});

describe('error bars', () => {
  it('reach a fixed value both ways, and leave gaps out', () => {
    expect(errorEnds(bars({}), [10, null])).toEqual([{ low: 8, high: 12 }, null]);
  });

  it('reach a share of the value upwards alone', () => {
    const upwards = bars({ type: 'Percent', amount: 10, include: 'PlusValues' });
    expect(errorEnds(upwards, [50, -20])).toEqual([
      { low: 50, high: 55 },
      { low: -20, high: -18 },
    ]);
  });

  it('of the standard error are as long for all points', () => {
    const [first, second] = errorEnds(bars({ type: 'StError' }), [1, 3]);
    expect(first).toEqual({ low: 0, high: 2 });
    expect(second).toEqual({ low: 2, high: 4 });
  });

  it('of deviations stand around the mean of all points', () => {
    const [first, second] = errorEnds(bars({ type: 'StDev', amount: 1, include: 'MinusValues' }), [1, 3]);
    expect([first, second].map((end) => end?.high)).toEqual([2, 2]);
    expect(first?.low).toBeCloseTo(2 - Math.SQRT2);
  });
});
