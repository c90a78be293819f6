import type { ChartModel } from '../engine';
import { choiceArgument } from './arguments';
import { chartLegendEntryCollectionClass } from './ChartLegendEntryCollection';
import { chartLegendFormatClass } from './ChartLegendFormat';
import { change, type ChartPart, flagArgument, partOf, read } from './chartPart';
import { navigation, officeClass, scalar } from './officeClass';

const positions = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

/** `Excel.ChartLegend`. */
export const chartLegendClass = officeClass<ChartPart<ChartModel>>('ChartLegend', {
  visible: scalar(
    '1.1',
    (target) => read(target).legend.visible,
    (target, value) => {
      const visible = flagArgument(value, 'ChartLegend.visible');
      change(target, ({ legend }) => {
        legend.visible = visible;
      });
    },
  ),
  position: scalar(
    '1.1',
    (target) => read(target).legend.position,
    (target, value) => {
      const position = choiceArgument(value, positions, 'ChartLegend.position');
      change(target, ({ legend }) => {
        legend.position = position;
      });
    },
    { partly: 'Without a place of its own (Custom).' },
  ),
  overlay: scalar(
    '1.1',
    (target) => read(target).legend.overlay,
    (target, value) => {
      const overlay = flagArgument(value, 'ChartLegend.overlay');
      change(target, ({ legend }) => {
        legend.overlay = overlay;
      });
    },
  ),
  format: navigation('1.1', (target) => chartLegendFormatClass.of(partOf(target, ({ legend }) => legend))),
  legendEntries: navigation('1.7', (target) => chartLegendEntryCollectionClass.of(target)),
});
