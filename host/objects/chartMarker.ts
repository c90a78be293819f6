import type { ChartMarker, MarkerStyle } from '../engine';
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
const partly = 'Null while automatic; Excel answers what it chose.';

/** The members about markers that `ChartSeries` and `ChartPoint` share. */
export function markerMembers<T>(
  className: string,
  marker: (target: T) => ChartPart<ChartMarker>,
): Readonly<Record<string, Member<T>>> {
  return {
    markerStyle: scalar(
      '1.7',
      (target) => read(marker(target)).style,
      (target, value) => {
        const style = choiceArgument(value, styles, `${className}.markerStyle`);
        change(marker(target), (part) => {
          part.style = style;
        });
      },
    ),
    markerSize: scalar(
      '1.7',
      (target) => read(marker(target)).size,
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
      (target) => read(marker(target)).backgroundColor,
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
      (target) => read(marker(target)).foregroundColor,
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
