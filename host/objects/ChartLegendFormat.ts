import type { ChartLegend } from '../engine';
import { frameMembers } from './chartFrame';
import type { ChartPart } from './chartPart';
import { officeClass } from './officeClass';

/** `Excel.ChartLegendFormat`. */
export const chartLegendFormatClass = officeClass<ChartPart<ChartLegend>>(
  'ChartLegendFormat',
  frameMembers({ border: '1.8', fill: '1.1', font: '1.1' }),
);
