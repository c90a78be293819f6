import { type ChartMarker, type ChartSeries, type MarkerStyle, shownMarker } from '../engine';
import { choiceArgument } from './arguments';
import { change, type ChartPart, numberBetween, read } from './chartPart';
import { colorArgument } from './colorArgument';
import { type Member, scalar } from './officeClass';

const styles: readonly MarkerStyle[] = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
];
const partly = 'Null where the type has no markers.';

/** The members about markers that `ChartSeries` and `ChartPoint` share: read as they are shown. */
export function markerMembers<T extends ChartPart<ChartSeries> & { readonly id: string }>(
  className: string,
  marker: (target: T) => ChartPart<ChartMarker>,
): Readonly<Record<string, Member<T>>> {
  const shown = (target: T): ChartMarker => {
    const place = target.chart.model.series.findIndex(({ id }) => id === target.id);
    return shownMarker(read(marker(target)), read(target), target.chart.automaticColor(place));
  };
  return {
    markerStyle: scalar(
      '1.7',
      (target) => shown(target).style,
      (target, value) => {
        const style = choiceArgument(value, styles, `${className}.markerStyle`);
        change(marker(target), (part) => {
          part.style = style;
        });
      },
    ),
    markerSize: scalar(
      '1.7',
      (target) => shown(target).size,
      (target, value) => {
        const size = numberBetween(2, 72)(value, `${className}.markerSize`);
        change(marker(target), (part) => {
          part.size = size;
        });
      },
      { partly },
    ),
    markerBackgroundColor: scalar(
      '1.7',
      (target) => shown(target).backgroundColor,
      (target, value) => {
        const color = colorArgument(value, `${className}.markerBackgroundColor`);
        change(marker(target), (part) => {
          part.backgroundColor = color;
        });
      },
      { partly },
    ),
    markerForegroundColor: scalar(
      '1.7',
      (target) => shown(target).foregroundColor,
      (target, value) => {
        const color = colorArgument(value, `${className}.markerForegroundColor`);
        change(marker(target), (part) => {
          part.foregroundColor = color;
        });
      },
      { partly },
    ),
  };
}
