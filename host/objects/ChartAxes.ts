import type { Chart, ChartModel } from '../engine';
import { choiceArgument, isAbsent } from './arguments';
import { type AxisTarget, chartAxisClass } from './ChartAxis';
import { itemNotFound } from './lookup';
import { method, navigation, type OfficeObject, officeClass } from './officeClass';

const types = ['Category', 'Value'] as const;
const groups = ['Primary', 'Secondary'] as const;

/** `Excel.ChartAxes`. */
export const chartAxesClass = officeClass<Chart>('ChartAxes', {
  categoryAxis: navigation('1.1', (chart) => axis(chart, 'Category', 'Primary')),
  valueAxis: navigation('1.1', (chart) => axis(chart, 'Value', 'Primary')),
  getItem: method(
    '1.7',
    (chart, [type, group]) =>
      axis(
        chart,
        choiceArgument(type, types, 'ChartAxes.getItem'),
        isAbsent(group) ? 'Primary' : choiceArgument(group, groups, 'ChartAxes.getItem'),
      ),
    { partly: 'Without the series axis of charts with a third dimension.' },
  ),
});

function axis(chart: Chart, type: AxisTarget['type'], group: AxisTarget['group']): OfficeObject {
  const find = ({ axes }: ChartModel) => {
    const primary = type === 'Category' ? axes.category : axes.value;
    const secondary = type === 'Category' ? axes.secondaryCategory : axes.secondaryValue;
    const found = group === 'Primary' ? primary : secondary;
    if (found) return found;
    throw itemNotFound('no series of the chart is on the secondary axis group.');
  };
  find(chart.model);
  return chartAxisClass.of({ chart, in: find, type, group });
}
