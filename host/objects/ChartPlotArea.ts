import type { ChartModel } from '../engine';
import { chartPlotAreaFormatClass } from './ChartPlotAreaFormat';
import type { ChartPart } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartPlotArea`. Its place in the chart is always automatic. */
export const chartPlotAreaClass = officeClass<ChartPart<ChartModel['plotArea']>>('ChartPlotArea', {
  format: navigation('1.8', (target) => chartPlotAreaFormatClass.of(target)),
});
