import { areaOf, Book } from '../../../../host/engine';
import { dragFill, dragFillArea } from '../../../../host/page/clipboard/dragFill';

function sheetWith(column: readonly (number | string)[]) {
  const sheet = Book.create().activeSheet;
  sheet.setInputs(
    areaOf(2, 0, column.length),
    column.map((value) => [value]),
  );
  return sheet;
}

const columnOf = (sheet: ReturnType<typeof sheetWith>, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => sheet.input(from + at, 0));

describe('dragging the fill handle', () => {
  it('covers the selection and the stretch in the direction dragged furthest', () => {
    const source = areaOf(2, 2, 2, 2);
    expect(dragFillArea(source, { row: 8, column: 4 })).toEqual(areaOf(2, 2, 7, 2));
    expect(dragFillArea(source, { row: 4, column: 9 })).toEqual(areaOf(2, 2, 2, 8));
    expect(dragFillArea(source, { row: 0, column: 2 })).toEqual(areaOf(0, 2, 4, 2));
    expect(dragFillArea(source, { row: 3, column: 2 })).toEqual(source);
  });

  it('goes on counting from two numbers, also upwards', () => {
    const sheet = sheetWith([10, 12.5]);
    dragFill(sheet, areaOf(2, 0, 2), areaOf(0, 0, 7));
    expect(columnOf(sheet, 0, 6)).toEqual([5, 7.5, 10, 12.5, 15, 17.5, 20]);
  });

  it('copies a single number and texts in turn', () => {
    const one = sheetWith([7]);
    dragFill(one, areaOf(2, 0), areaOf(2, 0, 3));
    expect(columnOf(one, 2, 4)).toEqual([7, 7, 7]);
    const texts = sheetWith(['a', 'b']);
    dragFill(texts, areaOf(2, 0, 2), areaOf(1, 0, 6));
    expect(columnOf(texts, 1, 6)).toEqual(['b', 'a', 'b', 'a', 'b', 'a']);
  });

  it('lets formulas look at the cells beside them', () => {
    const sheet = sheetWith(['=B3*$C$1']);
    dragFill(sheet, areaOf(2, 0), areaOf(2, 0, 3));
    expect(columnOf(sheet, 2, 4)).toEqual(['=B3*$C$1', '=B4*$C$1', '=B5*$C$1']);
  });
});
