import type { ChartAxis } from '../engine';
import { fillOf } from './ChartFill';
import { chartFontClass } from './ChartFont';
import { chartLineFormatClass } from './ChartLineFormat';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartAxisFormat`. */
export const chartAxisFormatClass = officeClass<ChartPart<ChartAxis>>('ChartAxisFormat', {
  fill: navigation('1.8', (target) => fillOf(target), {
    partly: 'Kept in the file, not drawn.',
  }),
  font: navigation('1.1', (target) => chartFontClass.of(partOf(target, ({ font }) => font))),
  line: navigation('1.1', (target) => chartLineFormatClass.of(partOf(target, ({ line }) => line))),
});
