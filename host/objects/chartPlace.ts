import type { ChartPlace } from '../engine';
import { change, type ChartPart, numberBetween, read } from './chartPart';
import { NotImplemented } from './NotImplemented';
import { type Fidelity, type Scalar, scalar } from './officeClass';

const points = numberBetween(0, 169_056);

/**
 * Where a part of a chart lies, in points from the chart's corner. What somebody set is given back; where Excel's own layout
 * puts a part, only Excel knows.
 *
 * @param narrow finds in a target the part that has the place.
 */
export function placeScalar<Target>(
  className: string,
  side: keyof ChartPlace,
  set: string,
  narrow: (target: Target) => ChartPart<{ place: ChartPlace }>,
  more: Fidelity = {},
): Scalar<Target> {
  const extent = side === 'left' || side === 'width' ? 'width' : 'height';
  return scalar(
    set,
    (target) => {
      const part = narrow(target);
      const share = read(part).place[side];
      if (share === null)
        throw new NotImplemented(`${className}.${side} before somebody sets it: the layout is Excel's`);
      // Shares of points come back as the points that they were.
      return Number((share * part.chart[extent]).toPrecision(12));
    },
    (target, value) => {
      const part = narrow(target);
      const share = points(value, `${className}.${side}`) / part.chart[extent];
      change(part, (placed) => {
        placed.place = { ...placed.place, [side]: share };
      });
    },
    { onRequest: true, partly: 'Only once it was set: Excel alone knows its own layout.', ...more },
  );
}
