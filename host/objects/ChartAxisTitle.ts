import type { ChartTitle } from '../engine';
import { chartAxisTitleFormatClass } from './ChartAxisTitleFormat';
import { type ChartPart, field, flagArgument } from './chartPart';
import { orientationArgument } from './chartTextLayout';
import { titleTextMembers } from './chartTitleText';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartAxisTitle`. */
export const chartAxisTitleClass = officeClass<ChartPart<ChartTitle>>('ChartAxisTitle', {
  ...titleTextMembers('ChartAxisTitle', '1.8', () => 'Axis Title'),
  visible: field('1.1', 'visible', flagArgument),
  textOrientation: field('1.12', 'textOrientation', orientationArgument, {
    partly: 'Null while automatic. Letters below each other (180) are not offered.',
  }),
  format: navigation('1.1', (target) => chartAxisTitleFormatClass.of(target)),
});
