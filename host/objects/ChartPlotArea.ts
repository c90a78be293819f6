import type { ChartPlotArea } from '../engine';
import { change, type ChartPart, numberBetween, read } from './chartPart';
import { chartPlotAreaFormatClass } from './ChartPlotAreaFormat';
import { NotImplemented } from './NotImplemented';
import { navigation, officeClass, type Scalar, scalar } from './officeClass';

type Side = 'left' | 'top' | 'width' | 'height';
type Target = ChartPart<ChartPlotArea>;

const points = numberBetween(0, 169_056);

/** `Excel.ChartPlotArea`. Lengths are points from the chart's corner. */
export const chartPlotAreaClass = officeClass<Target>('ChartPlotArea', {
  left: side('left', false),
  top: side('top', false),
  width: side('width', false),
  height: side('height', false),
  insideLeft: side('left', true),
  insideTop: side('top', true),
  insideWidth: side('width', true),
  insideHeight: side('height', true),
  format: navigation('1.8', (target) => chartPlotAreaFormatClass.of(target)),
});

/** One side of the whole plot area, or of the plot without the labels of its axes. */
function side(name: Side, isInside: boolean): Scalar<Target> {
  const extent = name === 'left' || name === 'width' ? 'width' : 'height';
  const member = isInside ? `inside${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
  return scalar(
    '1.8',
    (target) => {
      const { place, ...area } = read(target);
      const share = place[name];
      if (share === null || area.isInside !== isInside)
        throw new NotImplemented(`ChartPlotArea.${member} before somebody sets it: the layout is Excel's`);
      return Number((share * target.chart[extent]).toPrecision(12));
    },
    (target, value) => {
      const share = points(value, `ChartPlotArea.${member}`) / target.chart[extent];
      change(target, (area) => {
        // Inside and outside are two ways to say one place: the later one counts.
        const place =
          area.isInside === isInside ? area.place : { left: null, top: null, width: null, height: null };
        area.isInside = isInside;
        area.place = withinChart({ ...place, [name]: share });
      });
    },
    {
      onRequest: true,
      partly: 'Only once it was set: Excel alone knows its own layout.',
      assumed: 'A plot area that is put beyond the chart is cut to what fits.',
    },
  );
}

function withinChart(place: ChartPlotArea['place']): ChartPlotArea['place'] {
  const { left, top, width, height } = place;
  return {
    left: left === null ? null : Math.min(left, 1),
    top: top === null ? null : Math.min(top, 1),
    width: width === null ? null : Math.min(width, 1 - Math.min(left ?? 0, 1)),
    height: height === null ? null : Math.min(height, 1 - Math.min(top ?? 0, 1)),
  };
}
