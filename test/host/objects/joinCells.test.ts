import { joinCells } from '../../../host/objects/joinCells';

describe('joinCells', () => {
  it('joins cells below each other, column by column', () => {
    const cells = [
      { row: 4, column: 1 },
      { row: 2, column: 1 },
      { row: 3, column: 1 },
      { row: 2, column: 2 },
      { row: 6, column: 1 },
    ];
    expect(joinCells(cells)).toEqual([
      { top: 2, bottom: 4, left: 1, right: 1 },
      { top: 6, bottom: 6, left: 1, right: 1 },
      { top: 2, bottom: 2, left: 2, right: 2 },
    ]);
  });

  it('has no areas for no cells', () => {
    expect(joinCells([])).toEqual([]);
  });
});
