import type { ChartTitle } from '../engine';
import { lettersOf } from './ChartFormatString';
import { type ChartPart, field, flagArgument } from './chartPart';
import { placeScalar } from './chartPlace';
import { horizontalArgument, orientationArgument, verticalArgument } from './chartTextLayout';
import { titleTextMembers } from './chartTitleText';
import { chartTitleFormatClass } from './ChartTitleFormat';
import { method, navigation, officeClass } from './officeClass';

const whole = (target: ChartPart<ChartTitle>) => target;

/** `Excel.ChartTitle`. */
export const chartTitleClass = officeClass<ChartPart<ChartTitle>>('ChartTitle', {
  ...titleTextMembers('ChartTitle', '1.7', (chart) => chart.titleText ?? ''),
  visible: field('1.1', 'visible', flagArgument),
  overlay: field('1.1', 'overlay', flagArgument),
  left: placeScalar('ChartTitle', 'left', '1.7', whole),
  top: placeScalar('ChartTitle', 'top', '1.7', whole),
  showShadow: field('1.7', 'shadow', flagArgument, { partly: 'Kept in the file, not drawn.' }),
  textOrientation: field('1.7', 'textOrientation', orientationArgument, {
    partly: 'Null while automatic, not drawn turned. Letters below each other (180) are not offered.',
  }),
  horizontalAlignment: field('1.7', 'horizontalAlignment', horizontalArgument, {
    partly: 'Kept in the file for a title with words of its own, not drawn.',
  }),
  verticalAlignment: field('1.7', 'verticalAlignment', verticalArgument, {
    partly: 'Kept in the file for a title with words of its own, not drawn.',
  }),
  getSubstring: method('1.7', (target, [start, length]) => lettersOf(target, start, length)),
  format: navigation('1.1', (target) => chartTitleFormatClass.of(target)),
});
