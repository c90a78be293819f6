import { textArgument } from './arguments';
import { conditionalRangeBorderCollectionClass } from './ConditionalRangeBorderCollection';
import { conditionalRangeFillClass } from './ConditionalRangeFill';
import { conditionalRangeFontClass } from './ConditionalRangeFont';
import { changeFormat, ruleOf, type RuleTarget } from './conditionalRule';
import { navigation, officeClass, scalar } from './officeClass';

/** `Excel.ConditionalRangeFormat`: what a rule adds to a cell. Properties that the rule leaves alone are null. */
export const conditionalRangeFormatClass = officeClass<RuleTarget>('ConditionalRangeFormat', {
  numberFormat: scalar(
    '1.6',
    (target) => ruleOf(target).format.numberFormat ?? null,
    (target, value) => {
      const numberFormat = textArgument(value, 'ConditionalRangeFormat.numberFormat');
      changeFormat(target, (format) => ({ ...format, numberFormat }));
    },
  ),
  font: navigation('1.6', (target) => conditionalRangeFontClass.of(target)),
  fill: navigation('1.6', (target) => conditionalRangeFillClass.of(target)),
  borders: navigation('1.6', (target) => conditionalRangeBorderCollectionClass.of(target)),
});
