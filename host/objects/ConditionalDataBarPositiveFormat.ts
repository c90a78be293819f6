import { booleanArgument } from './arguments';
import { colorArgument } from './colorArgument';
import { changeTest, type RuleTarget, testOf } from './conditionalRule';
import { officeClass, scalar } from './officeClass';

/** `Excel.ConditionalDataBarPositiveFormat`. */
export const conditionalDataBarPositiveFormatClass = officeClass<RuleTarget>(
  'ConditionalDataBarPositiveFormat',
  {
    fillColor: scalar(
      '1.6',
      (target) => testOf(target, 'dataBar').color,
      (target, value) => {
        const color = colorArgument(value, 'ConditionalDataBarPositiveFormat.fillColor');
        changeTest(target, { ...testOf(target, 'dataBar'), color });
      },
    ),
    gradientFill: scalar(
      '1.6',
      (target) => testOf(target, 'dataBar').gradient,
      (target, value) => {
        const gradient = booleanArgument(value, 'ConditionalDataBarPositiveFormat.gradientFill');
        changeTest(target, { ...testOf(target, 'dataBar'), gradient });
      },
    ),
  },
);
