import type { ChartAxis, ChartModel } from '../engine';

/** A chart has secondary axes while a series is on them: adds or drops them after series changed. */
export function keepSecondaryAxes({ axes, series }: ChartModel): void {
  const isUsed = series.some(({ axisGroup }) => axisGroup === 'Secondary');
  if (!isUsed) {
    axes.secondaryCategory = null;
    axes.secondaryValue = null;
    return;
  }
  axes.secondaryCategory ??= { ...plainAxisLike(axes.category), visible: false };
  axes.secondaryValue ??= plainAxisLike(axes.value);
}

/** An axis in the look of another, with a scale of its own, without title and gridlines. */
function plainAxisLike(axis: ChartAxis): ChartAxis {
  const copy = structuredClone(axis);
  return {
    ...copy,
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: null,
    linkNumberFormat: true,
    logBase: null,
    position: 'Automatic',
    title: { ...copy.title, visible: false, text: { kind: 'none' } },
    majorGridlines: { ...copy.majorGridlines, visible: false },
    minorGridlines: { ...copy.minorGridlines, visible: false },
  };
}
