import { type ChartDataLabels, type ChartSeries, newLabels } from '../engine';
import { pointOf } from './chartPointParts';

/** Where data labels stand: on a series, or on a point. Null: none are shown. */
export interface LabelHolder {
  labels: ChartDataLabels | null;
  /** The labels that single points of the series have of their own: they follow what is done to all. */
  readonly single?: readonly LabelHolder[];
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
    get single() {
      return series.points
        .filter(({ dataLabel }) => dataLabel !== null && dataLabel !== 'hidden')
        .map(({ index }) => pointLabels(series, index));
    },
  };
}

/** The labels of one point: its own, else those of the series. Taken from a point whose series has labels, the label is hidden. */
export function pointLabels(series: ChartSeries, index: number): LabelHolder {
  return {
    get labels() {
      const own = series.points.find((point) => point.index === index)?.dataLabel;
      return own === 'hidden' ? null : (own ?? series.dataLabels);
    },
    set labels(labels) {
      pointOf(series, index).dataLabel = labels ?? (series.dataLabels ? 'hidden' : null);
    },
  };
}

/** A part of the labels, such as their font: read from the first of several series, written to all. */
export function sharedPart<Key extends 'font' | 'line'>(
  holders: readonly LabelHolder[],
  key: Key,
): ChartDataLabels[Key] {
  const first = (): ChartDataLabels[Key] => (holders[0]?.labels ?? newLabels())[key];
  return new Proxy(first(), {
    get: (_target, name) => Reflect.get(first(), name) as unknown,
    set: (_target, name, value) => {
      changeLabels(holders, (labels) => {
        labels[key] = { ...labels[key], [name]: value as unknown };
      });
      return true;
    },
  });
}

/** Changing labels that are not shown shows them. */
export function changeLabels(holders: readonly LabelHolder[], work: (labels: ChartDataLabels) => void): void {
  for (const holder of holders) {
    const labels = holder.labels ? { ...holder.labels } : newLabels();
    work(labels);
    holder.labels = labels;
    changeLabels(holder.single ?? [], work);
  }
}
