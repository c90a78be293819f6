import type { ChartLegend } from '../engine';
import { chartFontClass } from './ChartFont';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartLegendFormat`. */
export const chartLegendFormatClass = officeClass<ChartPart<ChartLegend>>('ChartLegendFormat', {
  font: navigation('1.1', (target) => chartFontClass.of(partOf(target, ({ font }) => font))),
});
