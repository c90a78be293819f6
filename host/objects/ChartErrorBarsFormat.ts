import type { ChartErrorBars } from '../engine';
import { chartLineFormatClass } from './ChartLineFormat';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartErrorBarsFormat`. */
export const chartErrorBarsFormatClass = officeClass<ChartPart<ChartErrorBars>>('ChartErrorBarsFormat', {
  line: navigation('1.9', (target) => chartLineFormatClass.of(partOf(target, ({ line }) => line))),
});
