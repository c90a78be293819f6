import type {
  AxisPosition,
  ChartAxis as NativeAxis,
  ChartModel as NativeChart,
  ChartTypeGroup,
} from '../excelts';
import type { ChartAxis, ChartModel } from '../chartModel';
import { automaticAxis } from './automatic';
import type { Theme } from './colors';
import { axisPairs } from './readChart';
import { writeAxis } from './writeAxis';
import { axisIds, hasAxes } from './writeGroup';

/** The axes that the groups of a chart stand on. */
export function writeAxes(
  model: ChartModel,
  groups: readonly ChartTypeGroup[],
  before: NativeChart | undefined,
  theme: Theme,
): NativeAxis[] {
  const old = before
    ? axisPairs(before.chart.plotArea.chartTypes, before.chart.plotArea.axes)
    : { primary: null, secondary: null };
  const pair = (group: 'Primary' | 'Secondary', category: ChartAxis, value: ChartAxis): NativeAxis[] => {
    const drawn = groups.filter(
      (candidate) => hasAxes(candidate) && candidate.axisIds?.[0] === axisIds[group][0],
    );
    const first = drawn[0];
    if (!first) return [];
    const secondary = group === 'Secondary';
    const native = secondary ? old.secondary : old.primary;
    const lying = (first.type === 'bar' || first.type === 'bar3D') && first.barDir === 'bar';
    const [categorySide, valueSide]: [AxisPosition, AxisPosition] = lying
      ? ['l', secondary ? 't' : 'b']
      : ['b', secondary ? 'r' : 'l'];
    const [id, crossing] = axisIds[group];
    const flat = drawn.every(({ type }) => type === 'scatter' || type === 'bubble');
    const shared = {
      secondary,
      betweenByDefault: !flat && drawn.some(({ type }) => !['area', 'scatter', 'bubble'].includes(type)),
    };
    return [
      writeAxis(
        category,
        { ...shared, id, crossing, side: categorySide, across: value, kind: flat ? 'x' : 'category' },
        native?.category,
        theme,
      ),
      writeAxis(
        value,
        { ...shared, id: crossing, crossing: id, side: valueSide, across: category, kind: 'value' },
        native?.value,
        theme,
      ),
    ];
  };
  const { category, value, secondaryCategory, secondaryValue, series } = model.axes;
  return [
    ...pair('Primary', category, value),
    ...pair(
      'Secondary',
      secondaryCategory ?? { ...automaticAxis(), visible: false },
      secondaryValue ?? automaticAxis(),
    ),
    // Bars side by side need the axis too, out of sight.
    ...(groups.some(({ type }) => type === 'bar3D')
      ? [seriesAxis(series ?? { ...automaticAxis(), visible: false }, category, before, theme)]
      : []),
  ];
}

function seriesAxis(
  axis: ChartAxis,
  across: ChartAxis,
  before: NativeChart | undefined,
  theme: Theme,
): NativeAxis {
  return writeAxis(
    axis,
    {
      id: axisIds.series,
      crossing: axisIds.Primary[0],
      side: 'b',
      across,
      kind: 'series',
      secondary: false,
      betweenByDefault: true,
    },
    before?.chart.plotArea.axes.find(({ axisType }) => axisType === 'ser'),
    theme,
  );
}
