import type { ChartTypeGroup, SeriesBase } from '../excelts';
import type { ChartSeries } from '../chartModel';
import { type GroupKind, groupKinds } from './chartTypes';

/** The ids of the axes in every file that is written here. */
export const axisIds = {
  Primary: [111111111, 222222222],
  Secondary: [333333333, 444444444],
  series: 555555555,
} as const;

/** Adds a written series to the group of its kind, which is made when there is none. */
export function addToGroup(groups: ChartTypeGroup[], series: ChartSeries, native: SeriesBase): void {
  const kind = kindOf(series);
  const ids = axisIds[series.axisGroup];
  const group = groups.find((candidate) => fits(candidate, kind, ids));
  if (group) (group.series as SeriesBase[]).push(native);
  else groups.push(newGroup(kind, series, native, ids));
}

/** Whether two series are drawn by one group, and so share its settings. */
export function shareGroup(one: ChartSeries, other: ChartSeries): boolean {
  const [first, second] = [kindOf(one), kindOf(other)];
  return (
    one.axisGroup === other.axisGroup &&
    first.type === second.type &&
    first.grouping === second.grouping &&
    first.direction === second.direction &&
    first.radarStyle === second.radarStyle &&
    first.shape === second.shape
  );
}

function kindOf({ type }: ChartSeries): GroupKind {
  return groupKinds[type === 'Unsupported' ? 'ColumnClustered' : type];
}

export function hasAxes({ type }: ChartTypeGroup): boolean {
  return type !== 'pie' && type !== 'pie3D' && type !== 'doughnut';
}

function fits(group: ChartTypeGroup, kind: GroupKind, ids: readonly number[]): boolean {
  if (group.type !== kind.type) return false;
  if (!hasAxes(group)) return true;
  if (group.axisIds?.[0] !== ids[0]) return false;
  if ('grouping' in group && group.grouping !== kind.grouping) return false;
  if (group.type === 'bar' || group.type === 'bar3D')
    return group.barDir === kind.direction && (group.shape ?? 'box') === kind.shape;
  return group.type === 'radar' ? group.radarStyle === kind.radarStyle : true;
}

function newGroup(
  kind: GroupKind,
  series: ChartSeries,
  native: SeriesBase,
  ids: readonly number[],
): ChartTypeGroup {
  const common = { varyColors: series.varyByCategories, series: [native], axisIds: [...ids] };
  const round = { varyColors: series.varyByCategories, series: [native] };
  const firstSliceAng = series.firstSliceAngle;
  const grouping = kind.grouping === 'clustered' ? 'standard' : kind.grouping;
  switch (kind.type) {
    case 'bar': {
      const overlap = series.overlap ?? (kind.grouping === 'clustered' ? undefined : 100);
      return {
        ...common,
        type: 'bar',
        barDir: kind.direction,
        grouping: kind.grouping,
        gapWidth: series.gapWidth ?? 150,
        ...(overlap !== undefined && { overlap }),
      };
    }
    case 'bar3D':
      return {
        ...common,
        type: 'bar3D',
        barDir: kind.direction,
        grouping: kind.grouping,
        gapWidth: series.gapWidth ?? 150,
        shape: kind.shape,
        axisIds: [...ids, axisIds.series],
      };
    case 'line':
      return { ...common, type: 'line', grouping, marker: true };
    case 'area':
      return { ...common, type: 'area', grouping };
    case 'pie':
      return { ...round, type: 'pie', firstSliceAng };
    case 'pie3D':
      return { ...round, type: 'pie3D' };
    case 'doughnut':
      return { ...round, type: 'doughnut', firstSliceAng, holeSize: series.doughnutHoleSize };
    case 'scatter':
      return { ...common, type: 'scatter', scatterStyle: 'lineMarker' };
    case 'bubble':
      return { ...common, type: 'bubble', bubbleScale: series.bubbleScale, showNegBubbles: false };
    case 'radar':
      return { ...common, type: 'radar', radarStyle: kind.radarStyle };
  }
}

/** Areas lie below columns, columns below lines, lines below points; the secondary group above the primary one. */
export function layer(group: ChartTypeGroup): number {
  const order = ['area', 'pie', 'pie3D', 'doughnut', 'bar', 'bar3D', 'radar', 'line', 'scatter', 'bubble'];
  return order.indexOf(group.type) + (group.axisIds?.[0] === axisIds.Secondary[0] ? order.length : 0);
}
