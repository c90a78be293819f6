import { jump } from '../../../../host/page/grid/jump';

/** Cells 2 to 5 and 9 of twenty are filled. */
const filled = new Set([2, 3, 4, 5, 9]);
const go = (from: number, step: 1 | -1) =>
  jump(from, step, { last: 19, isFilled: (index) => filled.has(index), furthestFilled: step === 1 ? 9 : 2 });

describe('a jump with Ctrl and an arrow key', () => {
  it.each([
    ['leads to the next filled cell from an empty one', 0, 1, 2],
    ['leads to the end of a block from inside it', 3, 1, 5],
    ['leads from the end of a block to the next block', 5, 1, 9],
    ['leads to the edge of the sheet when nothing follows', 9, 1, 19],
    ['leads back to the start of a block', 5, -1, 2],
    ['leads back over a gap', 9, -1, 5],
    ['leads to the first cell when nothing is before', 2, -1, 0],
    ['stays at the edge', 19, 1, 19],
  ] as const)('%s', (_, from, step, to) => {
    expect(go(from, step)).toBe(to);
  });

  it('does not walk through a million empty cells', () => {
    let asked = 0;
    const to = jump(10, 1, {
      last: 1_048_575,
      isFilled: () => {
        asked++;
        return false;
      },
      furthestFilled: 9,
    });
    expect(to).toBe(1_048_575);
    expect(asked).toBeLessThan(5);
  });
});
