import type { ChartLine } from '../engine';
import { lineMembers } from './chartLine';
import type { ChartPart } from './chartPart';
import { officeClass } from './officeClass';

/** `Excel.ChartBorder`: the border of the chart, the plot area or a point. */
export const chartBorderClass = officeClass<ChartPart<ChartLine>>(
  'ChartBorder',
  lineMembers('ChartBorder', { color: '1.7', clear: '1.8' }),
);
