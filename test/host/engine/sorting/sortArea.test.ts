import {
  areaOf,
  Book,
  type CellInput,
  errorValue,
  type Sheet,
  sortArea,
  type SortField,
} from '../../../../host/engine';

const ascending = (key = 0): SortField => ({ key, ascending: true, on: { by: 'value' } });
const descending = (key = 0): SortField => ({ key, ascending: false, on: { by: 'value' } });

describe('sorting an area', () => {
  let sheet: Sheet;
  beforeEach(() => {
    sheet = Book.create().activeSheet;
  });

  const fill = (rows: readonly (readonly CellInput[])[]) => {
    const area = areaOf(0, 0, rows.length, rows[0]?.length ?? 1);
    sheet.setInputs(area, rows);
    return area;
  };
  const column = (index: number, count: number) =>
    Array.from({ length: count }, (_, row) => sheet.value(row, index));

  it('puts numbers before texts before truth values before errors, and blanks last in either order', () => {
    const area = fill([['b'], [null], [true], [errorValue('#N/A')], ['A'], [false], [10], ['a'], [-2]]);
    sortArea(sheet, area, [ascending()]);
    expect(column(0, 9)).toEqual([-2, 10, 'A', 'a', 'b', false, true, errorValue('#N/A'), null]);
    sortArea(sheet, area, [descending()]);
    expect(column(0, 9)).toEqual([errorValue('#N/A'), true, false, 'b', 'A', 'a', 10, -2, null]);
  });

  it('tells capital letters apart when asked, small ones first', () => {
    const area = fill([['B'], ['b'], ['A'], ['a']]);
    sortArea(sheet, area, [ascending()], { matchCase: true });
    expect(column(0, 4)).toEqual(['a', 'A', 'b', 'B']);
  });

  it('looks at hyphens only between texts that are alike without them', () => {
    const area = fill([['co-op'], ['cop'], ['coop'], ['cook']]);
    sortArea(sheet, area, [ascending()]);
    expect(column(0, 4)).toEqual(['cook', 'coop', 'co-op', 'cop']);
  });

  it('decides by the next key where the first finds no difference, and keeps the order of equals', () => {
    const area = fill([
      ['x', 2, 'first'],
      ['y', 1, 'second'],
      ['x', 1, 'third'],
      ['y', 1, 'fourth'],
    ]);
    sortArea(sheet, area, [descending(0), ascending(1)]);
    expect(column(2, 4)).toEqual(['second', 'fourth', 'third', 'first']);
  });

  it('keeps a header row, and sorts columns as well', () => {
    const area = fill([
      ['Name', 3, 1, 2],
      ['x', 'c', 'a', 'b'],
    ]);
    sortArea(sheet, area, [ascending(0)], { hasHeaders: true, lines: 'columns' });
    expect([0, 1].map((row) => [0, 1, 2, 3].map((at) => sheet.value(row, at)))).toEqual([
      ['Name', 1, 2, 3],
      ['x', 'a', 'b', 'c'],
    ]);
  });

  it('lets formulas look at the same cells of their own row', () => {
    const area = fill([
      [3, '=A1*10', '=$A$1'],
      [1, '=A2*10', '=$A$1'],
      [2, '=A3*10', '=$A$1'],
    ]);
    sortArea(sheet, area, [ascending()]);
    expect(column(1, 3)).toEqual([10, 20, 30]);
    expect([0, 1, 2].map((row) => sheet.input(row, 1))).toEqual(['=A1*10', '=A2*10', '=A3*10']);
    expect(column(2, 3)).toEqual([1, 1, 1]);
  });

  it('takes formats, notes and comments along and leaves borders in their place', () => {
    const area = fill([[2], [1]]);
    sheet.setFormat(areaOf(0, 0), {
      fill: { color: '#FF0000' },
      borders: { bottom: { style: 'Continuous' } },
    });
    sheet.comments.addComment(0, 0, 'Why?', 'Quality');
    sortArea(sheet, area, [ascending()]);
    expect([0, 1].map((row) => sheet.format(row, 0).fill.color)).toEqual(['', '#FF0000']);
    expect([0, 1].map((row) => sheet.format(row, 0).borders.bottom.style)).toEqual(['Continuous', 'None']);
    expect(sheet.comments.commentAt(1, 0)?.content).toBe('Why?');
  });

  it('leaves hidden rows where they are', () => {
    const area = fill([[3], [9], [1]]);
    sheet.setRowsHidden(1, 1, true);
    sortArea(sheet, area, [ascending()]);
    expect(column(0, 3)).toEqual([1, 9, 3]);
  });

  it('brings the cells of a colour to the top or the bottom, conditional formats included', () => {
    const area = fill([[1], [2], [3]]);
    sheet.setFormat(areaOf(2, 0), { fill: { color: '#FF0000' } });
    const field = (top: boolean): SortField => ({
      key: 0,
      ascending: top,
      on: { by: 'cellColor', color: '#ff0000' },
    });
    sortArea(sheet, area, [field(true)]);
    expect(column(0, 3)).toEqual([3, 1, 2]);
    sortArea(sheet, area, [field(false)]);
    expect(column(0, 3)).toEqual([1, 2, 3]);
    sheet.setFormat(area, { fill: { color: '' } });
    sheet.conditionalFormats.add({
      areas: [area],
      test: { type: 'cellValue', operator: 'EqualTo', formula1: '=2', formula2: null },
      format: { fill: { color: '#FF0000' } },
    });
    sortArea(sheet, area, [field(true)]);
    expect(column(0, 3)).toEqual([2, 1, 3]);
  });

  it('reads texts as numbers when asked', () => {
    const area = fill([["'10"], ["'9"], [8]]);
    sortArea(sheet, area, [ascending()]);
    expect(column(0, 3)).toEqual([8, '10', '9']);
    sortArea(sheet, area, [{ key: 0, ascending: true, on: { by: 'value', textAsNumber: true } }]);
    expect(column(0, 3)).toEqual([8, '9', '10']);
  });

  it('refuses merged cells, arrays and keys outside the area, with nothing changed', () => {
    const area = fill([[2], [1], [3]]);
    expect(() => sortArea(sheet, area, [ascending(1)])).toThrow('sort key');
    sheet.merge(areaOf(0, 0, 2, 1));
    expect(() => sortArea(sheet, area, [ascending()])).toThrow('Merged cells');
    sheet.unmerge(area);
    sheet.setInput(0, 1, '=SEQUENCE(3)');
    expect(() => sortArea(sheet, areaOf(1, 0, 2, 2), [ascending()])).toThrow('array');
  });

  it('says which rows came to another place', () => {
    const area = fill([[2], [1], [3], [5], [4]]);
    const moved: unknown[] = [];
    sheet.book.on((event) => {
      if (event.type === 'cellsSorted') moved.push(event.moved);
    });
    sortArea(sheet, area, [ascending()]);
    sortArea(sheet, area, [ascending()]);
    expect(moved).toEqual([[areaOf(0, 0, 2, 1), areaOf(3, 0, 2, 1)], []]);
  });
});
