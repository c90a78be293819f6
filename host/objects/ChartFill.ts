import type { ChartFill } from '../engine';
import { change, type ChartPart, partOf } from './chartPart';
import { colorArgument } from './colorArgument';
import { method, officeClass } from './officeClass';

/** Where a fill stands: a field of another part. */
export interface FillHolder {
  fill: ChartFill;
}

/** `Excel.ChartFill`. */
export const chartFillClass = officeClass<ChartPart<FillHolder>>('ChartFill', {
  setSolidColor: method('1.1', (target, [color]) => {
    const chosen = colorArgument(color, 'ChartFill.setSolidColor');
    change(target, (holder) => {
      holder.fill = { kind: 'solid', color: chosen };
    });
    return null;
  }),
  clear: method('1.1', (target) => {
    change(target, (holder) => {
      holder.fill = { kind: 'none' };
    });
    return null;
  }),
});

/** The fill of a part that has one. */
export function fillOf<Part extends FillHolder>(
  target: ChartPart<Part>,
): ReturnType<typeof chartFillClass.of> {
  return chartFillClass.of(partOf(target, (part): FillHolder => part));
}
