import type { ChartDataTable } from '../engine';
import { frameMembers } from './chartFrame';
import type { ChartPart } from './chartPart';
import { officeClass } from './officeClass';

/** `Excel.ChartDataTableFormat`. */
export const chartDataTableFormatClass = officeClass<ChartPart<ChartDataTable>>(
  'ChartDataTableFormat',
  frameMembers({ border: '1.14', fill: '1.14', font: '1.14' }),
);
