import type { ChartDataTable } from '../engine';
import { chartDataTableFormatClass } from './ChartDataTableFormat';
import { type ChartPart, field, flagArgument } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartDataTable`: the plotted numbers below the axis. */
export const chartDataTableClass = officeClass<ChartPart<ChartDataTable>>('ChartDataTable', {
  visible: field('1.14', 'visible', flagArgument, { partly: 'Kept in the file; the drawing leaves it out.' }),
  showHorizontalBorder: field('1.14', 'showHorizontalBorder', flagArgument),
  showVerticalBorder: field('1.14', 'showVerticalBorder', flagArgument),
  showOutlineBorder: field('1.14', 'showOutlineBorder', flagArgument),
  showLegendKey: field('1.14', 'showLegendKey', flagArgument),
  format: navigation('1.14', (target) => chartDataTableFormatClass.of(target)),
});
