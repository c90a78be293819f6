import type { ChartModel } from '../engine';
import { chartBorderClass } from './ChartBorder';
import { fillOf } from './ChartFill';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartPlotAreaFormat`. */
export const chartPlotAreaFormatClass = officeClass<ChartPart<ChartModel['plotArea']>>(
  'ChartPlotAreaFormat',
  {
    fill: navigation('1.8', fillOf),
    border: navigation('1.8', (target) => chartBorderClass.of(partOf(target, ({ line }) => line))),
  },
);
