import type { ChartTitle } from '../engine';
import { chartFontClass } from './ChartFont';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartAxisTitleFormat`. */
export const chartAxisTitleFormatClass = officeClass<ChartPart<ChartTitle>>('ChartAxisTitleFormat', {
  font: navigation('1.1', (target) => chartFontClass.of(partOf(target, ({ font }) => font))),
});
