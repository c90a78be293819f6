import { chartDataLabelFormatClass } from './ChartDataLabelFormat';
import { labelMembers } from './ChartDataLabels';
import type { LabelHolder } from './chartLabels';
import type { ChartPart } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartDataLabel`: the label of one point. */
export const chartDataLabelClass = officeClass<ChartPart<readonly LabelHolder[]>>('ChartDataLabel', {
  ...labelMembers('ChartDataLabel', '1.7'),
  format: navigation('1.8', (target) => chartDataLabelFormatClass.of(target)),
});
