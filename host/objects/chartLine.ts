import type { ChartLine, LineStyle } from '../engine';
import { choiceArgument } from './arguments';
import { change, type ChartPart, numberBetween, read } from './chartPart';
import { colorArgument } from './colorArgument';
import { type Member, method, scalar } from './officeClass';

const styles: readonly LineStyle[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Automatic',
  'RoundDot',
];
const partly = 'Null while automatic; Excel answers what it chose.';
const weightArgument = numberBetween(0, 1584);

/** The members that `ChartLineFormat` and `ChartBorder` share. */
export function lineMembers(
  className: string,
  sets: { readonly color: string; readonly clear: string },
): Readonly<Record<string, Member<ChartPart<ChartLine>>>> {
  return {
    color: scalar(
      sets.color,
      (target) => read(target).color,
      (target, value) => {
        const color = colorArgument(value, `${className}.color`);
        change(target, (line) => {
          line.color = color;
          show(line);
        });
      },
      { partly },
    ),
    lineStyle: scalar(
      '1.7',
      (target) => read(target).style,
      (target, value) => {
        const style = choiceArgument(value, styles, `${className}.lineStyle`);
        change(target, (line) => {
          line.style = style;
        });
      },
      { partly: 'Without Grey25, Grey50 and Grey75.' },
    ),
    weight: scalar(
      '1.7',
      (target) => read(target).weight,
      (target, value) => {
        const weight = weightArgument(value, `${className}.weight`);
        change(target, (line) => {
          line.weight = weight;
          show(line);
        });
      },
      { partly },
    ),
    clear: method(sets.clear, (target) => {
      change(target, (line) => {
        line.style = 'None';
      });
      return null;
    }),
  };
}

/** A line that was cleared shows again when it is given a colour or a weight. */
function show(line: ChartLine): void {
  if (line.style === 'None') line.style = 'Continuous';
}
