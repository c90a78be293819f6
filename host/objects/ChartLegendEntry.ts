import type { ChartModel } from '../engine';
import { change, type ChartPart, flagArgument, read } from './chartPart';
import { officeClass, scalar } from './officeClass';

export interface LegendEntryTarget extends ChartPart<ChartModel> {
  /** Zero-based place of the series. */
  readonly index: number;
}

/** `Excel.ChartLegendEntry`. */
export const chartLegendEntryClass = officeClass<LegendEntryTarget>('ChartLegendEntry', {
  index: scalar('1.8', ({ index }) => index),
  visible: scalar(
    '1.7',
    (target) => !read(target).legend.hiddenEntries.includes(target.index),
    (target, value) => {
      const visible = flagArgument(value, 'ChartLegendEntry.visible');
      change(target, ({ legend }) => {
        const others = legend.hiddenEntries.filter((index) => index !== target.index);
        legend.hiddenEntries = visible ? others : [...others, target.index];
      });
    },
  ),
});
