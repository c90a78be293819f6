import { type ChartFill, newLabels } from '../engine';
import { chartBorderClass } from './ChartBorder';
import { fillOf, type FillHolder } from './ChartFill';
import { chartFontClass } from './ChartFont';
import { changeLabels, type LabelHolder, sharedPart } from './chartLabels';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

const partly = 'Of several series, that of the first is read.';

/** `Excel.ChartDataLabelFormat`. */
export const chartDataLabelFormatClass = officeClass<ChartPart<readonly LabelHolder[]>>(
  'ChartDataLabelFormat',
  {
    fill: navigation('1.1', (target) => fillOf(partOf(target, sharedFill))),
    font: navigation(
      '1.1',
      (target) => chartFontClass.of(partOf(target, (holders) => sharedPart(holders, 'font'))),
      { partly },
    ),
    border: navigation(
      '1.8',
      (target) => chartBorderClass.of(partOf(target, (holders) => sharedPart(holders, 'line'))),
      { partly },
    ),
  },
);

function sharedFill(holders: readonly LabelHolder[]): FillHolder {
  return {
    get fill(): ChartFill {
      return (holders[0]?.labels ?? newLabels()).fill;
    },
    set fill(fill) {
      changeLabels(holders, (labels) => {
        labels.fill = fill;
      });
    },
  };
}
