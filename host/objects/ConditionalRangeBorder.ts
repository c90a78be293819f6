import type { BorderEdge } from '../engine';
import { choiceArgument } from './arguments';
import { colorArgument } from './colorArgument';
import { changeFormat, ruleOf, type RuleTarget } from './conditionalRule';
import { officeClass, scalar } from './officeClass';

export const conditionalBorderSides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
const edges = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

export interface ConditionalBorderTarget extends RuleTarget {
  readonly side: (typeof conditionalBorderSides)[number];
}

/** `Excel.ConditionalRangeBorder`: one side. */
export const conditionalRangeBorderClass = officeClass<ConditionalBorderTarget>(
  'ConditionalRangeBorder',
  {
    sideIndex: scalar('1.6', ({ side }) => side),
    style: scalar(
      '1.6',
      (target) => borderOf(target)?.style ?? 'None',
      (target, value) => {
        change(target, { style: choiceArgument(value, styles, 'ConditionalRangeBorder.style') });
      },
    ),
    color: scalar(
      '1.6',
      (target) => borderOf(target)?.color ?? '#000000',
      (target, value) => {
        change(target, { color: colorArgument(value, 'ConditionalRangeBorder.color') });
      },
      { assumed: 'Black where the rule says nothing; a colour alone draws a continuous line.' },
    ),
  },
  { id: ({ side }) => side },
);

function borderOf(target: ConditionalBorderTarget): Partial<BorderEdge> | undefined {
  return ruleOf(target).format.borders?.[edges[target.side]];
}

function change(target: ConditionalBorderTarget, change: Partial<BorderEdge>): void {
  const border: Partial<BorderEdge> = {
    style: 'Continuous',
    color: '#000000',
    ...borderOf(target),
    ...change,
  };
  changeFormat(target, (format) => ({
    ...format,
    borders: { ...format.borders, [edges[target.side]]: border },
  }));
}
