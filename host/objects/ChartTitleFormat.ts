import type { ChartTitle } from '../engine';
import { frameMembers } from './chartFrame';
import type { ChartPart } from './chartPart';
import { officeClass } from './officeClass';

/** `Excel.ChartTitleFormat`. */
export const chartTitleFormatClass = officeClass<ChartPart<ChartTitle>>(
  'ChartTitleFormat',
  frameMembers({ border: '1.7', fill: '1.1', font: '1.1' }),
);
