import type { ChartGridlines } from '../engine';
import { chartLineFormatClass } from './ChartLineFormat';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartGridlinesFormat`. */
export const chartGridlinesFormatClass = officeClass<ChartPart<ChartGridlines>>('ChartGridlinesFormat', {
  line: navigation('1.1', (target) => chartLineFormatClass.of(partOf(target, ({ line }) => line))),
});
