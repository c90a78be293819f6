import type { ChartSeries } from '../engine';
import { fillOf } from './ChartFill';
import { chartLineFormatClass } from './ChartLineFormat';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormatClass = officeClass<ChartPart<ChartSeries>>('ChartSeriesFormat', {
  fill: navigation('1.1', fillOf),
  line: navigation('1.1', (target) => chartLineFormatClass.of(partOf(target, ({ line }) => line))),
});
