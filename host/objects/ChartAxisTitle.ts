import type { ChartTitle } from '../engine';
import { chartAxisTitleFormatClass } from './ChartAxisTitleFormat';
import { type ChartPart, field, flagArgument } from './chartPart';
import { titleTextMembers } from './chartTitleText';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartAxisTitle`. */
export const chartAxisTitleClass = officeClass<ChartPart<ChartTitle>>('ChartAxisTitle', {
  ...titleTextMembers('ChartAxisTitle', '1.8', () => 'Axis Title'),
  visible: field('1.1', 'visible', flagArgument),
  format: navigation('1.1', (target) => chartAxisTitleFormatClass.of(target)),
});
