import { choiceArgument, textArgument } from './arguments';
import { conditionalRangeFormatClass } from './ConditionalRangeFormat';
import { changeTest, type RuleTarget, testOf } from './conditionalRule';
import { navigation, officeClass, scalar } from './officeClass';

const operators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

/** `Excel.TextConditionalFormat`: a rule that looks for a text in the cell. */
export const textConditionalFormatClass = officeClass<RuleTarget>('TextConditionalFormat', {
  rule: scalar(
    '1.6',
    (target) => {
      const { operator, text } = testOf(target, 'containsText');
      return { operator, text };
    },
    (target, value) => {
      const given = (value ?? {}) as Record<string, unknown>;
      changeTest(target, {
        type: 'containsText',
        operator: choiceArgument(given['operator'], operators, 'ConditionalTextComparisonRule.operator'),
        text: textArgument(given['text'], 'ConditionalTextComparisonRule.text'),
      });
    },
  ),
  format: navigation('1.6', (target) => conditionalRangeFormatClass.of(target)),
});
