import type { ChartTypeGroup, LineSeries, ScatterSeries, SeriesBase } from '../excelts';
import type { ChartType } from '../chartModel';
import { shapeOf } from './readParts';

/** Which native group draws a type, and how. */
export interface GroupKind {
  readonly type: 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'radar';
  readonly grouping: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly direction: 'col' | 'bar';
  readonly radarStyle: 'standard' | 'marker' | 'filled';
}

const plain = { grouping: 'standard', direction: 'col', radarStyle: 'standard' } as const;

export const groupKinds: Readonly<Record<Exclude<ChartType, 'Unsupported'>, GroupKind>> = {
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
  Doughnut: { ...plain, type: 'doughnut' },
  Area: { ...plain, type: 'area' },
  AreaStacked: { ...plain, type: 'area', grouping: 'stacked' },
  AreaStacked100: { ...plain, type: 'area', grouping: 'percentStacked' },
  XYScatter: { ...plain, type: 'scatter' },
  XYScatterSmooth: { ...plain, type: 'scatter' },
  XYScatterSmoothNoMarkers: { ...plain, type: 'scatter' },
  XYScatterLines: { ...plain, type: 'scatter' },
  XYScatterLinesNoMarkers: { ...plain, type: 'scatter' },
  Radar: { ...plain, type: 'radar' },
  RadarMarkers: { ...plain, type: 'radar', radarStyle: 'marker' },
  RadarFilled: { ...plain, type: 'radar', radarStyle: 'filled' },
};

/** Types whose points have no markers unless a series asks for one. */
export function hasNoMarkers(type: ChartType): boolean {
  return [
    'Line',
    'LineStacked',
    'LineStacked100',
    'XYScatterLinesNoMarkers',
    'XYScatterSmoothNoMarkers',
  ].includes(type);
}

export function isScatter(type: ChartType): boolean {
  return type.startsWith('XYScatter');
}

/** The type of a series, as Office tells it: markers and smoothing are part of the type's name. */
export function typeOfSeries(group: ChartTypeGroup, series: SeriesBase): ChartType {
  switch (group.type) {
    case 'bar':
      return `${group.barDir === 'bar' ? 'Bar' : 'Column'}${({ clustered: 'Clustered', standard: 'Clustered', stacked: 'Stacked', percentStacked: 'Stacked100' } as const)[group.grouping]}`;
    case 'line': {
      const marked = group.marker !== false && (series as LineSeries).marker?.symbol !== 'none';
      return `Line${marked ? 'Markers' : ''}${({ standard: '', stacked: 'Stacked', percentStacked: 'Stacked100' } as const)[group.grouping]}`;
    }
    case 'area':
      return `Area${({ standard: '', stacked: 'Stacked', percentStacked: 'Stacked100' } as const)[group.grouping]}`;
    case 'pie':
      return 'Pie';
    case 'doughnut':
      return 'Doughnut';
    case 'radar':
      return ({ standard: 'Radar', marker: 'RadarMarkers', filled: 'RadarFilled' } as const)[
        group.radarStyle
      ];
    case 'scatter': {
      const { marker, smooth, spPr } = series as ScatterSeries;
      if (group.scatterStyle === 'marker' || shapeOf(spPr).line?.noFill === true) return 'XYScatter';
      const drawn = smooth === true ? 'XYScatterSmooth' : 'XYScatterLines';
      return marker?.symbol === 'none' ? `${drawn}NoMarkers` : drawn;
    }
    default:
      return 'Unsupported';
  }
}
