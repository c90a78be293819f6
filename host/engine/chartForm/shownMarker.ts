import type { ChartMarker, ChartSeries } from '../chartModel';
import { hasNoMarkers, kindOf } from './chartTypes';

/**
 * A marker of a series or of one of its points with all that Excel chooses for it: a circle of five points in the
 * colour of the line, or none where the type has none. `automatic` is the colour that the series has by its place.
 */
export function shownMarker(marker: ChartMarker, series: ChartSeries, automatic: string): ChartMarker {
  if (marker.style === 'None' || !canHaveMarkers(series)) return marker;
  const style = marker.style !== 'Automatic' ? marker.style : hasNoMarkers(series.type) ? 'None' : 'Circle';
  const color = series.line.color ?? automatic;
  return {
    style,
    size: marker.size ?? 5,
    backgroundColor: marker.backgroundColor ?? color,
    foregroundColor: marker.foregroundColor ?? color,
  };
}

function canHaveMarkers({ type }: ChartSeries): boolean {
  return ['line', 'scatter', 'radar'].includes(kindOf(type)?.type ?? '');
}
