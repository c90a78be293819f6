import type { DataLabelEntry, DataLabels, DataPoint } from '../excelts';
import type { ChartSeries } from '../chartModel';
import type { GroupKind } from './chartTypes';
import type { Theme } from './colors';
import { shownMarker } from './shownMarker';
import { assign, writeMarker, writeShape } from './writeParts';
import { writeDataLabelEntry, writeDataLabels } from './writeText';

/** The labels of a series and of its points, and what else single points have of their own. */
export function writeLabelsAndPoints(
  native: { dataLabels?: DataLabels; dataPoints?: DataPoint[] },
  series: ChartSeries,
  kind: GroupKind['type'],
  theme: Theme,
  automatic: string,
): void {
  const known = native.dataLabels;
  const entries = series.points.flatMap(({ index, dataLabel }): DataLabelEntry[] => {
    if (!dataLabel) return [];
    const before = known?.entries?.find((entry) => entry.index === index);
    return [writeDataLabelEntry(index, dataLabel, before, theme)];
  });
  const labels = writeDataLabels(series.dataLabels, known, theme);
  if (labels || entries.length > 0) {
    const written: DataLabels = { ...(labels ?? hiddenLabels), ...(entries.length > 0 ? { entries } : {}) };
    if (entries.length === 0) delete written.entries;
    // Excel refuses a position in a doughnut and in charts with a third dimension.
    if (kind === 'doughnut' || kind === 'bar3D') {
      delete written.position;
      for (const entry of written.entries ?? []) delete entry.position;
    }
    native.dataLabels = written;
  } else delete native.dataLabels;
  assign(native, 'dataPoints', writePoints(native.dataPoints, series, theme, automatic));
}

function writePoints(
  known: readonly DataPoint[] | undefined,
  series: ChartSeries,
  theme: Theme,
  automatic: string,
): DataPoint[] | null {
  const written = series.points.flatMap((point): DataPoint[] => {
    if (!point.fill && !point.line && !point.marker) return [];
    const before = known?.find((candidate) => candidate.index === point.index);
    const native: DataPoint = { ...before, index: point.index };
    const shape = writeShape(
      { ...(point.fill && { fill: point.fill }), ...(point.line && { line: point.line }) },
      before?.spPr,
      theme,
    );
    assign(native, 'spPr', shape ?? null);
    if (point.marker) {
      const marker = shownMarker(point.marker, series, automatic);
      assign(native, 'marker', writeMarker(marker, before?.marker, theme) ?? null);
    }
    return [native];
  });
  return written.length > 0 ? written : null;
}

const hiddenLabels = {
  showLegendKey: false,
  showVal: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};
