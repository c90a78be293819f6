import { choiceArgument, isAbsent } from './arguments';
import { conditionalRangeFormatClass } from './ConditionalRangeFormat';
import { changeTest, invalidArgument, type RuleTarget, testOf } from './conditionalRule';
import { navigation, officeClass, scalar } from './officeClass';

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

/** `Excel.CellValueConditionalFormat`: a rule that compares the cell's value. */
export const cellValueConditionalFormatClass = officeClass<RuleTarget>('CellValueConditionalFormat', {
  rule: scalar(
    '1.6',
    (target) => {
      const { operator, formula1, formula2 } = testOf(target, 'cellValue');
      return { operator, formula1, ...(formula2 !== null && { formula2 }) };
    },
    (target, value) => {
      const given = (value ?? {}) as Record<string, unknown>;
      const operator = choiceArgument(given['operator'], operators, 'ConditionalCellValueRule.operator');
      const needsTwo = operator === 'Between' || operator === 'NotBetween';
      changeTest(target, {
        type: 'cellValue',
        operator,
        formula1: operand(given['formula1']),
        formula2: needsTwo ? operand(given['formula2']) : null,
      });
    },
    { assumed: 'A limit that is no formula is answered with "=" in front.' },
  ),
  format: navigation('1.6', (target) => conditionalRangeFormatClass.of(target)),
});

/** A formula, a number, or a number as text. */
function operand(value: unknown): string {
  if (!isAbsent(value) && value !== '') {
    if (typeof value === 'number' && Number.isFinite(value)) return `=${value}`;
    if (typeof value === 'string') return value.startsWith('=') ? value : `=${value}`;
  }
  throw invalidArgument('ConditionalCellValueRule takes a formula or a number.');
}
