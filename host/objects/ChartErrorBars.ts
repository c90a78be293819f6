import type { ChartErrorBars } from '../engine';
import { choiceArgument } from './arguments';
import { chartErrorBarsFormatClass } from './ChartErrorBarsFormat';
import { type ChartPart, field, flagArgument } from './chartPart';
import { navigation, officeClass } from './officeClass';

const sides = ['Both', 'MinusValues', 'PlusValues'] as const;
const types = ['FixedValue', 'Percent', 'StDev', 'StError', 'Custom'] as const;

/** `Excel.ChartErrorBars`: the same length for all points, or one worked out from them; office.js has no member for the length. */
export const chartErrorBarsClass = officeClass<ChartPart<ChartErrorBars>>('ChartErrorBars', {
  visible: field('1.9', 'visible', flagArgument, {
    assumed: 'They first show the standard error, both ways.',
  }),
  type: field('1.9', 'type', (value) => choiceArgument(value, types, 'ChartErrorBars.type'), {
    assumed: 'A fixed value or a percentage is 1 until the file says otherwise.',
  }),
  include: field('1.9', 'include', (value) => choiceArgument(value, sides, 'ChartErrorBars.include')),
  endStyleCap: field('1.9', 'endStyleCap', flagArgument),
  format: navigation('1.9', (target) => chartErrorBarsFormatClass.of(target)),
});
