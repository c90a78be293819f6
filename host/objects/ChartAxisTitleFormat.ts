import type { ChartTitle } from '../engine';
import { frameMembers } from './chartFrame';
import type { ChartPart } from './chartPart';
import { officeClass } from './officeClass';

/** `Excel.ChartAxisTitleFormat`. */
export const chartAxisTitleFormatClass = officeClass<ChartPart<ChartTitle>>(
  'ChartAxisTitleFormat',
  frameMembers({ border: '1.8', fill: '1.8', font: '1.1' }),
);
