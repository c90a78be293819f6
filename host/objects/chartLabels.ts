import type { ChartDataLabels, ChartSeries } from '../engine';
import { pointOf } from './chartPointParts';

/** Where data labels stand: on a series, or on a point. Null: none are shown. */
export interface LabelHolder {
  labels: ChartDataLabels | null;
}

/** The labels of a series. */
export function seriesLabels(series: ChartSeries): LabelHolder {
  return {
    get labels() {
      return series.dataLabels;
    },
    set labels(labels) {
      series.dataLabels = labels;
    },
  };
}

/** The labels of one point: its own, else those of the series. */
export function pointLabels(series: ChartSeries, index: number): LabelHolder {
  return {
    get labels() {
      return series.points.find((point) => point.index === index)?.dataLabel ?? series.dataLabels;
    },
    set labels(labels) {
      pointOf(series, index).dataLabel = labels;
    },
  };
}

/** Labels as they first appear: the value, and nothing else. */
export function newLabels(): ChartDataLabels {
  return {
    showValue: true,
    showCategoryName: false,
    showSeriesName: false,
    showPercentage: false,
    showLegendKey: false,
    separator: null,
    position: 'Automatic',
    numberFormat: null,
    font: { name: null, size: null, bold: null, italic: null, underline: null, color: null },
  };
}
