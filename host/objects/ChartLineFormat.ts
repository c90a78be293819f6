import type { ChartLine } from '../engine';
import { lineMembers } from './chartLine';
import type { ChartPart } from './chartPart';
import { officeClass } from './officeClass';

/** `Excel.ChartLineFormat`: the line of a series, an axis, gridlines or a trendline. */
export const chartLineFormatClass = officeClass<ChartPart<ChartLine>>(
  'ChartLineFormat',
  lineMembers('ChartLineFormat', { color: '1.1', clear: '1.1' }),
);
