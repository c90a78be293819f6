import { Axis } from '../../../../host/page/grid/Axis';

/** Five lines of known size, the third hidden, then lines of 20. */
const axis = new Axis(1000, 20, 5, (index) => [10, 30, 0, 40, 20][index] ?? 20);

describe('Axis', () => {
  it('adds up the sizes before a line', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => axis.start(index))).toEqual([0, 10, 40, 40, 80, 100, 120]);
  });

  it('goes on with the standard size where nothing is known', () => {
    expect(axis.start(105)).toBe(100 + 100 * 20);
    expect(axis.total).toBe(100 + 995 * 20);
  });

  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [39, 1],
    [40, 3],
    [99, 4],
    [100, 5],
    [139, 6],
    [1_000_000, 999],
  ])('finds the visible line at %i', (position, line) => {
    expect(axis.at(position)).toBe(line);
  });

  it('finds every line again at its own start, among random sizes', () => {
    const sizes = Array.from({ length: 300 }, (_, index) => (index * 7919) % 53);
    const random = new Axis(400, 15, 300, (index) => sizes[index] ?? 15);
    for (let index = 0; index < 400; index++) {
      if (random.size(index) > 0) expect(random.at(random.start(index))).toBe(index);
    }
  });

  it('passes over hidden lines and stays at the edge', () => {
    expect(axis.next(1, 1)).toBe(3);
    expect(axis.next(3, -1)).toBe(1);
    expect(axis.next(0, -1)).toBe(0);
    expect(axis.next(999, 1)).toBe(999);
  });
});
