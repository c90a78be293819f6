import { changeTest, formulaArgument, type RuleTarget, testOf } from './conditionalRule';
import { officeClass, scalar } from './officeClass';

const partly =
  'Formulas are relative to the first cell of the rule; Excel reads them relative to the range that the rule was fetched from (office-js issue 5194).';

/** `Excel.ConditionalFormatRule`: the formula of a custom conditional format. */
export const conditionalFormatRuleClass = officeClass<RuleTarget>('ConditionalFormatRule', {
  formula: scalar('1.6', read, write, { partly }),
  formulaLocal: scalar('1.6', read, write, { partly: `${partly} The language of the host is English.` }),
});

function read(target: RuleTarget): string {
  return testOf(target, 'custom').formula;
}

function write(target: RuleTarget, value: unknown): void {
  changeTest(target, { type: 'custom', formula: formulaArgument(value, 'ConditionalFormatRule.formula') });
}
