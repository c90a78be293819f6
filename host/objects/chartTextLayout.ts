import type { ChartHorizontalAlignment, ChartVerticalAlignment } from '../engine';
import { choiceArgument } from './arguments';
import { numberBetween } from './chartPart';

const horizontal: readonly ChartHorizontalAlignment[] = ['Center', 'Left', 'Right', 'Justify', 'Distributed'];
const vertical: readonly ChartVerticalAlignment[] = ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'];

export function horizontalArgument(value: unknown, what: string): ChartHorizontalAlignment {
  return choiceArgument(value, horizontal, what);
}

export function verticalArgument(value: unknown, what: string): ChartVerticalAlignment {
  return choiceArgument(value, vertical, what);
}

/** -90 to 90 degrees; letters below each other (180) are not offered. */
export const orientationArgument = numberBetween(-90, 90);
