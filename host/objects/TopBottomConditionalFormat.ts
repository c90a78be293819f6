import { choiceArgument, wholeNumberArgument } from './arguments';
import { conditionalRangeFormatClass } from './ConditionalRangeFormat';
import { changeTest, invalidArgument, type RuleTarget, testOf } from './conditionalRule';
import { navigation, officeClass, scalar } from './officeClass';

const types = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

/** `Excel.TopBottomConditionalFormat`: the highest or lowest values. */
export const topBottomConditionalFormatClass = officeClass<RuleTarget>('TopBottomConditionalFormat', {
  rule: scalar(
    '1.6',
    (target) => {
      const { direction, unit, rank } = testOf(target, 'topBottom');
      return { type: `${direction}${unit}`, rank };
    },
    (target, value) => {
      const given = (value ?? {}) as Record<string, unknown>;
      const type = choiceArgument(given['type'], types, 'ConditionalTopBottomRule.type');
      const rank = wholeNumberArgument(given['rank'], 'ConditionalTopBottomRule.rank');
      const unit = type.endsWith('Items') ? 'Items' : 'Percent';
      if (rank < 1 || rank > (unit === 'Items' ? 1000 : 100)) {
        throw invalidArgument('ConditionalTopBottomRule.rank is from 1 to 1000 items or 100 percent.');
      }
      changeTest(target, {
        type: 'topBottom',
        direction: type.startsWith('Top') ? 'Top' : 'Bottom',
        unit,
        rank,
      });
    },
  ),
  format: navigation('1.6', (target) => conditionalRangeFormatClass.of(target)),
});
