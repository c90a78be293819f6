import type { ScalePoint } from '../engine';
import { isAbsent } from './arguments';
import { colorArgument } from './colorArgument';
import { changeTest, invalidArgument, type RuleTarget, testOf } from './conditionalRule';
import { officeClass, scalar } from './officeClass';
import { scalePointArgument, scalePointOf } from './scalePoint';

const types = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

/** `Excel.ColorScaleConditionalFormat`: cells coloured along two or three colours. */
export const colorScaleConditionalFormatClass = officeClass<RuleTarget>('ColorScaleConditionalFormat', {
  threeColorScale: scalar('1.6', (target) => testOf(target, 'colorScale').points.length === 3),
  criteria: scalar(
    '1.6',
    (target) => {
      const { points } = testOf(target, 'colorScale');
      const [minimum, ...others] = points.map((point) => ({ ...scalePointOf(point), color: point.color }));
      const maximum = others.pop();
      const [midpoint] = others;
      return { minimum, ...(midpoint && { midpoint }), maximum };
    },
    (target, value) => {
      const { minimum, midpoint, maximum } = (value ?? {}) as Record<string, unknown>;
      const given = [minimum, ...(isAbsent(midpoint) ? [] : [midpoint]), maximum];
      changeTest(target, { type: 'colorScale', points: given.map(pointArgument) });
    },
  ),
});

function pointArgument(value: unknown): ScalePoint & { color: string } {
  const what = 'ConditionalColorScaleCriterion';
  if (value === null || typeof value !== 'object') throw invalidArgument(`a ${what} is missing.`);
  const given = value as Record<string, unknown>;
  return { ...scalePointArgument(given, types, what), color: colorArgument(given['color'], `${what}.color`) };
}
