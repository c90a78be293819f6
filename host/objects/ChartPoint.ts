import { isErrorValue, newLabels } from '../engine';
import { chartDataLabelClass, dataLabelTarget } from './ChartDataLabel';
import { pointLabels } from './chartLabels';
import { markerMembers } from './chartMarker';
import { change, flagArgument, partOf, read } from './chartPart';
import { chartPointFormatClass } from './ChartPointFormat';
import { pointMarker } from './chartPointParts';
import type { SeriesTarget } from './ChartSeries';
import { navigation, officeClass, scalar } from './officeClass';

export interface PointTarget extends SeriesTarget {
  /** Zero-based in the series. */
  readonly index: number;
}

/** `Excel.ChartPoint`. What it has not of its own it has from its series. */
export const chartPointClass = officeClass<PointTarget>('ChartPoint', {
  value: scalar('1.1', (target, { book }) => {
    book.calculate();
    const value = target.chart.valuesOf(read(target).values)[target.index] ?? null;
    return isErrorValue(value) ? value.error : value;
  }),
  hasDataLabel: scalar(
    '1.7',
    (target) => pointLabels(read(target), target.index).labels !== null,
    (target, value) => {
      const shown = flagArgument(value, 'ChartPoint.hasDataLabel');
      change(target, (series) => {
        const holder = pointLabels(series, target.index);
        holder.labels = shown ? (holder.labels ?? newLabels()) : null;
      });
    },
  ),
  ...markerMembers<PointTarget>('ChartPoint', (target) =>
    partOf(target, (series) => pointMarker(series, target.index)),
  ),
  dataLabel: navigation('1.7', (target) => chartDataLabelClass.of(dataLabelTarget(target))),
  format: navigation('1.1', (target) => chartPointFormatClass.of(target)),
});
