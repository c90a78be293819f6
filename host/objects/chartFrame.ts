import type { ChartFont, ChartFrame } from '../engine';
import { chartBorderClass } from './ChartBorder';
import { fillOf } from './ChartFill';
import { chartFontClass } from './ChartFont';
import { type ChartPart, partOf } from './chartPart';
import { type Member, navigation } from './officeClass';

type Framed = Pick<ChartFrame, 'fill' | 'line'> & { font: ChartFont };

/** The members that the formats of titles, legends and labels share. */
export function frameMembers<Part extends Framed>(sets: {
  readonly border: string;
  readonly fill: string;
  readonly font: string;
}): Readonly<Record<string, Member<ChartPart<Part>>>> {
  return {
    border: navigation(sets.border, (target) => chartBorderClass.of(partOf(target, ({ line }) => line))),
    fill: navigation(sets.fill, (target) => fillOf(target)),
    font: navigation(sets.font, (target) => chartFontClass.of(partOf(target, ({ font }) => font))),
  };
}
