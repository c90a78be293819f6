import { areaOf, Book } from '../../../../host/engine';
import { besideArea, dragFillArea } from '../../../../host/page/clipboard/dragFill';

describe('dragging the fill handle', () => {
  it('covers the selection and the stretch in the direction dragged furthest', () => {
    const source = areaOf(2, 2, 2, 2);
    expect(dragFillArea(source, { row: 8, column: 4 })).toEqual(areaOf(2, 2, 7, 2));
    expect(dragFillArea(source, { row: 4, column: 9 })).toEqual(areaOf(2, 2, 2, 8));
    expect(dragFillArea(source, { row: 0, column: 2 })).toEqual(areaOf(0, 2, 4, 2));
    expect(dragFillArea(source, { row: 3, column: 3 })).toEqual(source);
  });

  it('is shortened by a drag back into it', () => {
    const source = areaOf(2, 2, 4, 2);
    expect(dragFillArea(source, { row: 3, column: 3 })).toEqual(areaOf(2, 2, 2, 2));
    expect(dragFillArea(source, { row: 5, column: 2 })).toEqual(areaOf(2, 2, 4, 1));
  });

  it('goes on by a double click as far as the cells beside are filled, those at the left first', () => {
    const sheet = Book.create().activeSheet;
    sheet.setInputs(areaOf(0, 0, 3, 1), [['a'], ['b'], ['c']]);
    sheet.setInputs(areaOf(0, 2, 5, 1), [['a'], ['b'], ['c'], ['d'], ['e']]);
    expect(besideArea(sheet, areaOf(0, 1))).toEqual(areaOf(0, 1, 3, 1));
    expect(besideArea(sheet, areaOf(2, 1))).toEqual(areaOf(2, 1, 3, 1));
    expect(besideArea(sheet, areaOf(0, 7))).toBeUndefined();
  });
});
