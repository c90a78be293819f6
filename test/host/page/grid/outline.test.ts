import { outlineGroups } from '../../../../host/page/grid/outline';

describe('outlineGroups', () => {
  const levels = [0, 1, 1, 2, 1, 0, 1];
  const groups = (hidden: readonly number[]) =>
    outlineGroups(
      levels.length,
      (index) => levels[index] ?? 0,
      (index) => hidden.includes(index),
    );

  it('finds groups within groups and one that reaches to the end', () => {
    expect(groups([])).toEqual([
      { first: 1, last: 4, level: 1, collapsed: false },
      { first: 6, last: 6, level: 1, collapsed: false },
      { first: 3, last: 3, level: 2, collapsed: false },
    ]);
  });

  it('takes a group for collapsed only when all of it is hidden', () => {
    expect(groups([1, 2, 3]).map(({ collapsed }) => collapsed)).toEqual([false, false, true]);
    expect(groups([1, 2, 3, 4]).map(({ collapsed }) => collapsed)).toEqual([true, false, true]);
  });
});
