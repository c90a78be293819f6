import { type CellPosition, fromR1C1, toR1C1 } from '../engine';
import { changeTest, formulaArgument, ruleOf, type RuleTarget, testOf } from './conditionalRule';
import { officeClass, scalar } from './officeClass';

const partly =
  'Formulas are relative to the first cell of the rule; Excel reads them relative to the range that the rule was fetched from (office-js issue 5194).';

/** `Excel.ConditionalFormatRule`: the formula of a custom conditional format. */
export const conditionalFormatRuleClass = officeClass<RuleTarget>('ConditionalFormatRule', {
  formula: scalar('1.6', read, write, { partly }),
  formulaR1C1: scalar(
    '1.6',
    (target) => toR1C1(read(target), anchorOf(target)),
    (target, value) => {
      const formula = formulaArgument(value, 'ConditionalFormatRule.formulaR1C1');
      changeTest(target, { type: 'custom', formula: fromR1C1(formula, anchorOf(target)) });
    },
    { partly },
  ),
  formulaLocal: scalar('1.6', read, write, { partly: `${partly} The language of the host is English.` }),
});

/** The first cell of the rule. */
function anchorOf(target: RuleTarget): CellPosition {
  const [first] = ruleOf(target).areas;
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}

function read(target: RuleTarget): string {
  return testOf(target, 'custom').formula;
}

function write(target: RuleTarget, value: unknown): void {
  changeTest(target, { type: 'custom', formula: formulaArgument(value, 'ConditionalFormatRule.formula') });
}
