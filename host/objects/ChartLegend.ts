import type { ChartModel } from '../engine';
import { choiceArgument } from './arguments';
import { chartLegendEntryCollectionClass } from './ChartLegendEntryCollection';
import { chartLegendFormatClass } from './ChartLegendFormat';
import { change, type ChartPart, flagArgument, partOf, read } from './chartPart';
import { placeScalar } from './chartPlace';
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
        // A side takes the legend back from the place where somebody put it.
        legend.place = { left: null, top: null, width: null, height: null };
      });
    },
    { partly: 'A legend that was moved keeps the name of its side, where Excel says Custom.' },
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
  showShadow: scalar(
    '1.7',
    (target) => read(target).legend.shadow,
    (target, value) => {
      const shadow = flagArgument(value, 'ChartLegend.showShadow');
      change(target, ({ legend }) => {
        legend.shadow = shadow;
      });
    },
    { partly: 'Kept in the file, not drawn.' },
  ),
  left: placeScalar('ChartLegend', 'left', '1.7', legendOf),
  top: placeScalar('ChartLegend', 'top', '1.7', legendOf),
  width: placeScalar('ChartLegend', 'width', '1.7', legendOf),
  height: placeScalar('ChartLegend', 'height', '1.7', legendOf),
  format: navigation('1.1', (target) => chartLegendFormatClass.of(legendOf(target))),
  legendEntries: navigation('1.7', (target) => chartLegendEntryCollectionClass.of(target)),
});

function legendOf(target: ChartPart<ChartModel>): ChartPart<ChartModel['legend']> {
  return partOf(target, ({ legend }) => legend);
}
