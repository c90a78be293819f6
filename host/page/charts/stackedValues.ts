import type { PlottedSeries } from './plottedSeries';

/** The numbers to plot of each series: as they are, or as shares of their category in charts stacked to 100 %. */
export interface StackedValues {
  of(plotted: PlottedSeries): readonly (number | null)[];
  /** All heights that the series reaches, on top of those below it. */
  extremes(plotted: PlottedSeries): readonly number[];
  isShare(plotted: PlottedSeries): boolean;
}

export function stackedValues(all: readonly PlottedSeries[]): StackedValues {
  const isShare = ({ series }: PlottedSeries) => series.type.endsWith('100');
  const isStacked = ({ series }: PlottedSeries) => series.type.includes('Stacked');
  const mates = (one: PlottedSeries) =>
    all.filter(
      (other) => other.series.type === one.series.type && other.series.axisGroup === one.series.axisGroup,
    );
  const of = (plotted: PlottedSeries) => {
    if (!isShare(plotted)) return plotted.values;
    const group = mates(plotted);
    return plotted.values.map((value, index) => {
      const sum = group.reduce((total, mate) => total + Math.abs(mate.values[index] ?? 0), 0);
      return value === null || sum === 0 ? null : value / sum;
    });
  };
  const extremes = (plotted: PlottedSeries) => {
    const own = of(plotted);
    if (!isStacked(plotted)) return own.filter((value) => value !== null);
    const below = mates(plotted).filter(({ index }) => index <= plotted.index);
    return [0, ...own.map((_, at) => below.reduce((sum, mate) => sum + (of(mate)[at] ?? 0), 0))];
  };
  return { of, extremes, isShare };
}
