import { booleanArgument } from './arguments';
import { barColor, changeLook, lookOf } from './barLook';
import { colorArgument } from './colorArgument';
import { changeTest, type RuleTarget, testOf } from './conditionalRule';
import { officeClass, scalar } from './officeClass';

/** `Excel.ConditionalDataBarPositiveFormat`. */
export const conditionalDataBarPositiveFormatClass = officeClass<RuleTarget>(
  'ConditionalDataBarPositiveFormat',
  {
    borderColor: scalar(
      '1.6',
      (target) => lookOf(target).border,
      (target, value) => {
        changeLook(target, { border: barColor(value, 'ConditionalDataBarPositiveFormat.borderColor') });
      },
    ),
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
