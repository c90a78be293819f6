import type { ChartGridlines } from '../engine';
import { chartGridlinesFormatClass } from './ChartGridlinesFormat';
import { type ChartPart, field, flagArgument } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartGridlines`. */
export const chartGridlinesClass = officeClass<ChartPart<ChartGridlines>>('ChartGridlines', {
  visible: field('1.1', 'visible', flagArgument),
  format: navigation('1.1', (target) => chartGridlinesFormatClass.of(target)),
});
