import { Axis } from '../../../../host/page/grid/Axis';
import { nearest } from '../../../../host/page/grid/nearest';

describe('scrolling a cell into sight', () => {
  const rows = new Axis(1000, 20, 0, () => 20);
  /** With two frozen rows, in a window of 205 pixels. */
  const from = (scroll: number, row: number) => nearest(rows, scroll, 40, row * 20, 20, 205);

  it('stays where the cell is in sight already', () => {
    expect([from(0, 9), from(30, 10)]).toEqual([0, 30]);
  });

  it('scrolls on by whole rows, so that no row is cut below the frozen ones', () => {
    expect([from(0, 10), from(0, 11), from(7, 30)]).toEqual([20, 40, 420]);
  });

  it('scrolls back to where the cell starts', () => {
    expect(from(500, 12)).toBe(200);
  });

  it('shows the start of a cell that is larger than the window', () => {
    expect(nearest(rows, 0, 40, 100, 400, 205)).toBe(60);
  });
});
