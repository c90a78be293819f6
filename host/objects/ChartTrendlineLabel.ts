import type { ChartTrendlineLabel } from '../engine';
import { booleanArgument, textArgument } from './arguments';
import { change, type ChartPart, field, read } from './chartPart';
import { chartTrendlineLabelFormatClass } from './ChartTrendlineLabelFormat';
import { horizontalArgument, orientationArgument, verticalArgument } from './chartTextLayout';
import { NotImplemented } from './NotImplemented';
import { navigation, officeClass, scalar } from './officeClass';

const unsavedAlignment = { partly: 'In the file only for a label with words of its own; not drawn.' };

/** `Excel.ChartTrendlineLabel`: what stands beside a trendline. */
export const chartTrendlineLabelClass = officeClass<ChartPart<ChartTrendlineLabel>>('ChartTrendlineLabel', {
  text: scalar(
    '1.8',
    (target) => {
      const { text } = read(target);
      if (text === null) throw new NotImplemented('the equation of a trendline as a text');
      return text;
    },
    (target, value) => {
      const text = textArgument(value, 'ChartTrendlineLabel.text');
      change(target, (label) => {
        label.text = text;
      });
    },
    { onRequest: true, partly: 'Only words of its own: the equation is not worked out.' },
  ),
  autoText: scalar(
    '1.8',
    (target) => read(target).text === null,
    (target, value) => {
      if (!booleanArgument(value, 'ChartTrendlineLabel.autoText')) {
        if (read(target).text === null) throw new NotImplemented('the equation of a trendline as a text');
        return;
      }
      change(target, (label) => {
        label.text = null;
      });
    },
  ),
  numberFormat: scalar(
    '1.8',
    (target) => read(target).numberFormat ?? 'General',
    (target, value) => {
      const numberFormat = textArgument(value, 'ChartTrendlineLabel.numberFormat');
      change(target, (label) => {
        label.numberFormat = numberFormat;
      });
    },
  ),
  textOrientation: field('1.8', 'textOrientation', orientationArgument, { partly: 'Null while automatic.' }),
  horizontalAlignment: field('1.8', 'horizontalAlignment', horizontalArgument, unsavedAlignment),
  verticalAlignment: field('1.8', 'verticalAlignment', verticalArgument, unsavedAlignment),
  format: navigation('1.8', (target) => chartTrendlineLabelFormatClass.of(target)),
});
