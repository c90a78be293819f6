import type { ChartPlotArea } from '../../engine';

/** Distances of the plot from the sides of the chart, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether somebody put the plot somewhere. */
export function plotIsPlaced({ place }: ChartPlotArea): boolean {
  return Object.values(place).some((share) => share !== null);
}

/** The box of the plot: where somebody put it, else what title and legend leave. */
export function plotBox(
  { place }: ChartPlotArea,
  size: { readonly width: number; readonly height: number },
  free: Box,
): Box {
  const left = place.left === null ? free.left : place.left * size.width;
  const top = place.top === null ? free.top : place.top * size.height;
  return {
    left,
    top,
    right: place.width === null ? free.right : size.width - left - place.width * size.width,
    bottom: place.height === null ? free.bottom : size.height - top - place.height * size.height,
  };
}
