import { chartBorderClass } from './ChartBorder';
import { fillOf } from './ChartFill';
import { partOf } from './chartPart';
import type { PointTarget } from './ChartPoint';
import { pointFill, pointLine } from './chartPointParts';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartPointFormat`. */
export const chartPointFormatClass = officeClass<PointTarget>('ChartPointFormat', {
  fill: navigation('1.1', (target) => fillOf(partOf(target, (series) => pointFill(series, target.index)))),
  border: navigation('1.7', (target) =>
    chartBorderClass.of(partOf(target, (series) => pointLine(series, target.index))),
  ),
});
