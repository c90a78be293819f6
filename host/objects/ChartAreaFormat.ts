import type { ChartModel } from '../engine';
import { chartBorderClass } from './ChartBorder';
import { fillOf } from './ChartFill';
import { chartFontClass } from './ChartFont';
import { type ChartPart, field, flagArgument, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartAreaFormat`: the background, border and default font of a chart. */
export const chartAreaFormatClass = officeClass<ChartPart<ChartModel['chartArea']>>('ChartAreaFormat', {
  fill: navigation('1.1', fillOf),
  font: navigation('1.1', (target) => chartFontClass.of(partOf(target, ({ font }) => font))),
  border: navigation('1.7', (target) => chartBorderClass.of(partOf(target, ({ line }) => line))),
  roundedCorners: field('1.9', 'roundedCorners', flagArgument),
});
