import type { Chart, ChartModel } from '../engine';
import { choiceArgument, isAbsent } from './arguments';
import { type AxisTarget, chartAxisClass } from './ChartAxis';
import { itemNotFound } from './lookup';
import { method, navigation, type OfficeObject, officeClass } from './officeClass';

const types = ['Category', 'Value', 'Series'] as const;
const groups = ['Primary', 'Secondary'] as const;

/** `Excel.ChartAxes`. */
export const chartAxesClass = officeClass<Chart>('ChartAxes', {
  categoryAxis: navigation('1.1', (chart) => axis(chart, 'Category', 'Primary')),
  valueAxis: navigation('1.1', (chart) => axis(chart, 'Value', 'Primary')),
  seriesAxis: navigation('1.1', (chart) => axis(chart, 'Series', 'Primary')),
  getItem: method('1.7', (chart, [type, group]) =>
    axis(
      chart,
      choiceArgument(type, types, 'ChartAxes.getItem'),
      isAbsent(group) ? 'Primary' : choiceArgument(group, groups, 'ChartAxes.getItem'),
    ),
  ),
});

function axis(chart: Chart, type: AxisTarget['type'], group: AxisTarget['group']): OfficeObject {
  const find = ({ axes }: ChartModel) => {
    const found = {
      Category: { Primary: axes.category, Secondary: axes.secondaryCategory },
      Value: { Primary: axes.value, Secondary: axes.secondaryValue },
      Series: { Primary: axes.series, Secondary: null },
    }[type][group];
    if (found) return found;
    throw itemNotFound(
      type === 'Series'
        ? 'the chart has no axis of series: they do not stand one behind the other.'
        : 'no series of the chart is on the secondary axis group.',
    );
  };
  find(chart.model);
  return chartAxisClass.of({ chart, in: find, type, group });
}
