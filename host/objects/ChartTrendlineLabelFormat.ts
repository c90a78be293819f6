import type { ChartTrendlineLabel } from '../engine';
import { frameMembers } from './chartFrame';
import type { ChartPart } from './chartPart';
import { officeClass } from './officeClass';

/** `Excel.ChartTrendlineLabelFormat`. */
export const chartTrendlineLabelFormatClass = officeClass<ChartPart<ChartTrendlineLabel>>(
  'ChartTrendlineLabelFormat',
  frameMembers({ border: '1.8', fill: '1.8', font: '1.8' }),
);
