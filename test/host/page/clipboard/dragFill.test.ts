import { areaOf } from '../../../../host/engine';
import { dragFillArea } from '../../../../host/page/clipboard/dragFill';

describe('dragging the fill handle', () => {
  it('covers the selection and the stretch in the direction dragged furthest', () => {
    const source = areaOf(2, 2, 2, 2);
    expect(dragFillArea(source, { row: 8, column: 4 })).toEqual(areaOf(2, 2, 7, 2));
    expect(dragFillArea(source, { row: 4, column: 9 })).toEqual(areaOf(2, 2, 2, 8));
    expect(dragFillArea(source, { row: 0, column: 2 })).toEqual(areaOf(0, 2, 4, 2));
    expect(dragFillArea(source, { row: 3, column: 2 })).toEqual(source);
  });
});
