import type {
  BarChartGroup,
  BubbleSeries,
  ChartTypeGroup,
  LineSeries,
  PieSeries,
  ScatterSeries,
  SeriesBase,
} from '../excelts';
import type { ChartType } from '../chartModel';
import { chartTypes, groupKinds } from './chartTypes';
import { shapeOf } from './readParts';

const stacking = { standard: '', stacked: 'Stacked', percentStacked: 'Stacked100' } as const;

/** The type of a series, as Office tells it: markers, smoothing and explosion are part of the type's name. */
export function typeOfSeries(group: ChartTypeGroup, series: SeriesBase): ChartType {
  switch (group.type) {
    case 'bar':
    case 'bar3D':
      return typeOfBars(group);
    case 'line': {
      const marked = group.marker !== false && (series as LineSeries).marker?.symbol !== 'none';
      return `Line${marked ? 'Markers' : ''}${stacking[group.grouping]}`;
    }
    case 'area':
      return `Area${stacking[group.grouping]}`;
    case 'pie':
      return isExploded(series) ? 'PieExploded' : 'Pie';
    case 'pie3D':
      return isExploded(series) ? '3DPieExploded' : '3DPie';
    case 'doughnut':
      return isExploded(series) ? 'DoughnutExploded' : 'Doughnut';
    case 'radar':
      // Excel tells the kind with markers from the plain one by the markers of the series alone.
      if (group.radarStyle === 'marker' && (series as LineSeries).marker?.symbol === 'none') return 'Radar';
      return ({ standard: 'Radar', marker: 'RadarMarkers', filled: 'RadarFilled' } as const)[
        group.radarStyle
      ];
    case 'scatter': {
      const { marker, smooth, spPr } = series as ScatterSeries;
      if (group.scatterStyle === 'marker' || shapeOf(spPr).line?.noFill === true) return 'XYScatter';
      const drawn = smooth === true ? 'XYScatterSmooth' : 'XYScatterLines';
      return marker?.symbol === 'none' ? `${drawn}NoMarkers` : drawn;
    }
    case 'bubble':
      return (series as BubbleSeries).bubble3D === true ? 'Bubble3DEffect' : 'Bubble';
    default:
      return 'Unsupported';
  }
}

function typeOfBars(group: BarChartGroup): ChartType {
  const { direction, shape, type } = {
    direction: group.barDir,
    shape: (group.shape ?? 'box').replace('ToMax', ''),
    type: group.type,
  };
  // Flat bars without a grouping stand side by side.
  const grouping = type === 'bar' && group.grouping === 'standard' ? 'clustered' : group.grouping;
  const found = chartTypes.find((name) => {
    const kind = groupKinds[name];
    return (
      kind.type === type &&
      kind.grouping === grouping &&
      kind.direction === direction &&
      (type === 'bar' || kind.shape === shape)
    );
  });
  return found ?? 'Unsupported';
}

function isExploded(series: SeriesBase): boolean {
  return ((series as PieSeries).explosion ?? 0) > 0;
}
