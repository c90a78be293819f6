import type { ChartTitle } from '../engine';
import { type ChartPart, field, flagArgument } from './chartPart';
import { titleTextMembers } from './chartTitleText';
import { chartTitleFormatClass } from './ChartTitleFormat';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartTitle`. Its place in the chart is always automatic. */
export const chartTitleClass = officeClass<ChartPart<ChartTitle>>('ChartTitle', {
  ...titleTextMembers('ChartTitle', '1.7', (chart) => chart.titleText ?? ''),
  visible: field('1.1', 'visible', flagArgument),
  overlay: field('1.1', 'overlay', flagArgument),
  format: navigation('1.1', (target) => chartTitleFormatClass.of(target)),
});
