import { valueScale } from '../../../../host/page/charts/valueScale';

const free = { minimum: null, maximum: null, majorUnit: null };

describe('the scale that Excel would choose', () => {
  it('starts at zero when values spread over more than a sixth', () => {
    expect(valueScale([20, 80], free, 300)).toEqual({ minimum: 0, maximum: 90, majorUnit: 10 });
  });

  it('leaves zero out when all values lie close together', () => {
    const scale = valueScale([93, 95, 97], free, 300);
    expect(scale.minimum).toBeGreaterThan(85);
    expect(scale.minimum).toBeLessThanOrEqual(93);
    expect(scale.maximum).toBeGreaterThanOrEqual(97);
  });

  it('keeps what the chart fixes', () => {
    expect(valueScale([1, 2], { minimum: 0, maximum: 100, majorUnit: 25 }, 300)).toEqual({
      minimum: 0,
      maximum: 100,
      majorUnit: 25,
    });
  });

  it('has room for no values, one value, zeros and negative values', () => {
    for (const values of [[], [5], [0], [0, 0], [-5], [-3, 4], [1e-9], [1e9, 2e9]]) {
      const { minimum, maximum, majorUnit } = valueScale(values, free, 200);
      expect(maximum).toBeGreaterThan(minimum);
      expect(majorUnit).toBeGreaterThan(0);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(minimum);
        expect(value).toBeLessThanOrEqual(maximum);
      }
    }
  });
});
