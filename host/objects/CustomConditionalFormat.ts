import { conditionalFormatRuleClass } from './ConditionalFormatRule';
import { conditionalRangeFormatClass } from './ConditionalRangeFormat';
import type { RuleTarget } from './conditionalRule';
import { navigation, officeClass } from './officeClass';

/** `Excel.CustomConditionalFormat`: a rule by formula. */
export const customConditionalFormatClass = officeClass<RuleTarget>('CustomConditionalFormat', {
  rule: navigation('1.6', (target) => conditionalFormatRuleClass.of(target)),
  format: navigation('1.6', (target) => conditionalRangeFormatClass.of(target)),
});
