import type { ChartTrendline } from '../engine';
import { chartLineFormatClass } from './ChartLineFormat';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartTrendlineFormat`. */
export const chartTrendlineFormatClass = officeClass<ChartPart<ChartTrendline>>('ChartTrendlineFormat', {
  line: navigation('1.7', (target) => chartLineFormatClass.of(partOf(target, ({ line }) => line))),
});
