import { trendCurve } from '../../../../host/page/charts/trendCurve';

const at = (points: readonly [number, number][]) => points.map(([x, y]) => ({ x, y }));
const plain = { polynomialOrder: 2, intercept: null } as const;

describe('a trend curve', () => {
  it.each([
    ['Linear', (x: number) => 3 * x - 2],
    ['Polynomial', (x: number) => x * x - 4 * x + 1],
    ['Logarithmic', (x: number) => 2 * Math.log(x) + 5],
    ['Exponential', (x: number) => 2 * Math.exp(0.5 * x)],
    ['Power', (x: number) => 3 * x ** 1.5],
  ] as const)('of the kind %s finds the curve that its points lie on', (type, truth) => {
    const curve = trendCurve(at([1, 2, 3, 5, 8].map((x) => [x, truth(x)])), { ...plain, type });
    expect(curve?.(4)).toBeCloseTo(truth(4), 6);
    expect(curve?.(10)).toBeCloseTo(truth(10), 4);
  });

  it('goes between points that lie on no line', () => {
    const curve = trendCurve(
      at([
        [1, 1],
        [2, 3],
        [3, 2],
      ]),
      { ...plain, type: 'Linear' },
    );
    expect([curve?.(1), curve?.(3)].map((y) => Number(y?.toFixed(6)))).toEqual([1.5, 2.5]);
  });

  it('goes through an intercept that is given', () => {
    const points = at([
      [1, 3],
      [2, 5],
    ]);
    expect(trendCurve(points, { type: 'Linear', polynomialOrder: 2, intercept: 0 })?.(0)).toBe(0);
  });

  it.each([
    ['Exponential', [1, 0]],
    ['Power', [0, 1]],
    ['Logarithmic', [-1, 1]],
  ] as const)('of the kind %s needs numbers above zero', (type, point) => {
    expect(trendCurve(at([[1, 1], [2, 2], [...point]]), { ...plain, type })).toBeUndefined();
  });

  it('needs as many points as it has bends and one more', () => {
    const points = at([
      [1, 1],
      [2, 4],
    ]);
    expect(trendCurve(points, { ...plain, type: 'Polynomial' })).toBeUndefined();
  });
});
