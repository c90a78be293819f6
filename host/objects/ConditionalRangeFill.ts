import { colorArgument } from './colorArgument';
import { changeFormat, ruleOf, type RuleTarget, without } from './conditionalRule';
import { method, officeClass, scalar } from './officeClass';

/** `Excel.ConditionalRangeFill`. */
export const conditionalRangeFillClass = officeClass<RuleTarget>('ConditionalRangeFill', {
  color: scalar(
    '1.6',
    (target) => ruleOf(target).format.fill?.color ?? null,
    (target, value) => {
      const color = colorArgument(value, 'ConditionalRangeFill.color');
      changeFormat(target, (format) => ({ ...format, fill: { color } }));
    },
    { assumed: 'Null where the rule says nothing.' },
  ),
  clear: method('1.6', (target) => {
    changeFormat(target, (format) => without(format, 'fill'));
    return null;
  }),
});
