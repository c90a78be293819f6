import type { BarShape } from '../excelts';
import type { ChartType, SolidBarType } from '../chartModel';

/** Which native group draws a type, and how. */
export interface GroupKind {
  readonly type:
    'bar' | 'bar3D' | 'line' | 'area' | 'pie' | 'pie3D' | 'doughnut' | 'scatter' | 'bubble' | 'radar';
  /** `standard` bars stand one series behind the other. */
  readonly grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly direction: 'col' | 'bar';
  readonly radarStyle: 'standard' | 'marker' | 'filled';
  /** Of bars with a third dimension. */
  readonly shape: BarShape;
}

type KnownType = Exclude<ChartType, 'Unsupported'>;

const plain = { grouping: 'standard', direction: 'col', radarStyle: 'standard', shape: 'box' } as const;
const groupings = { Clustered: 'clustered', Stacked: 'stacked', Stacked100: 'percentStacked' } as const;
const shapes = { '3D': 'box', Cylinder: 'cylinder', Cone: 'cone', Pyramid: 'pyramid' } as const;

const flatKinds: Readonly<Record<Exclude<KnownType, SolidBarType>, GroupKind>> = {
  ColumnClustered: { ...plain, type: 'bar', grouping: 'clustered' },
  ColumnStacked: { ...plain, type: 'bar', grouping: 'stacked' },
  ColumnStacked100: { ...plain, type: 'bar', grouping: 'percentStacked' },
  BarClustered: { ...plain, type: 'bar', grouping: 'clustered', direction: 'bar' },
  BarStacked: { ...plain, type: 'bar', grouping: 'stacked', direction: 'bar' },
  BarStacked100: { ...plain, type: 'bar', grouping: 'percentStacked', direction: 'bar' },
  Line: { ...plain, type: 'line' },
  LineStacked: { ...plain, type: 'line', grouping: 'stacked' },
  LineStacked100: { ...plain, type: 'line', grouping: 'percentStacked' },
  LineMarkers: { ...plain, type: 'line' },
  LineMarkersStacked: { ...plain, type: 'line', grouping: 'stacked' },
  LineMarkersStacked100: { ...plain, type: 'line', grouping: 'percentStacked' },
  Pie: { ...plain, type: 'pie' },
  PieExploded: { ...plain, type: 'pie' },
  '3DPie': { ...plain, type: 'pie3D' },
  '3DPieExploded': { ...plain, type: 'pie3D' },
  Doughnut: { ...plain, type: 'doughnut' },
  DoughnutExploded: { ...plain, type: 'doughnut' },
  Area: { ...plain, type: 'area' },
  AreaStacked: { ...plain, type: 'area', grouping: 'stacked' },
  AreaStacked100: { ...plain, type: 'area', grouping: 'percentStacked' },
  XYScatter: { ...plain, type: 'scatter' },
  XYScatterSmooth: { ...plain, type: 'scatter' },
  XYScatterSmoothNoMarkers: { ...plain, type: 'scatter' },
  XYScatterLines: { ...plain, type: 'scatter' },
  XYScatterLinesNoMarkers: { ...plain, type: 'scatter' },
  Bubble: { ...plain, type: 'bubble' },
  Bubble3DEffect: { ...plain, type: 'bubble' },
  Radar: { ...plain, type: 'radar' },
  RadarMarkers: { ...plain, type: 'radar', radarStyle: 'marker' },
  RadarFilled: { ...plain, type: 'radar', radarStyle: 'filled' },
};

export const groupKinds: Readonly<Record<KnownType, GroupKind>> = {
  ...flatKinds,
  ...(Object.fromEntries(solidBars()) as Record<SolidBarType, GroupKind>),
};

/** Every type that a chart can be given. */
export const chartTypes = Object.keys(groupKinds) as readonly KnownType[];

function solidBars(): [string, GroupKind][] {
  return Object.entries(shapes).flatMap(([prefix, shape]): [string, GroupKind][] => {
    const names = prefix === '3D' ? (['Column', 'Bar'] as const) : (['Col', 'Bar'] as const);
    const kind = { ...plain, type: 'bar3D', shape } as const;
    return [
      [`${prefix}${names[0]}`, kind],
      ...names.flatMap((name) =>
        Object.entries(groupings).map(([suffix, grouping]): [string, GroupKind] => [
          `${prefix}${name}${suffix}`,
          { ...kind, grouping, direction: name === 'Bar' ? 'bar' : 'col' },
        ]),
      ),
    ];
  });
}

/** How a type is drawn; null for one that the host does not know. */
export function kindOf(type: ChartType): GroupKind | null {
  return type === 'Unsupported' ? null : groupKinds[type];
}

export function isSolid(type: ChartType): boolean {
  const kind = kindOf(type)?.type;
  return kind === 'bar3D' || kind === 'pie3D';
}

/** Whether series stand one behind the other, on an axis of their own. */
export function hasSeriesAxis(type: ChartType): boolean {
  const kind = kindOf(type);
  return kind?.type === 'bar3D' && kind.grouping === 'standard';
}

/** Pies and doughnuts: each point has a colour and an entry in the legend. */
export function isRound(type: ChartType): boolean {
  return ['pie', 'pie3D', 'doughnut'].includes(kindOf(type)?.type ?? '');
}

/** Types whose points have no markers unless a series asks for one. */
export function hasNoMarkers(type: ChartType): boolean {
  return [
    'Line',
    'LineStacked',
    'LineStacked100',
    'XYScatterLinesNoMarkers',
    'XYScatterSmoothNoMarkers',
    'Radar',
    'RadarFilled',
  ].includes(type);
}

/** Types with numbers on both axes. */
export function isScatter(type: ChartType): boolean {
  return type.startsWith('XYScatter') || type.startsWith('Bubble');
}
