import { booleanArgument } from './arguments';
import { barColor, changeLook, lookOf } from './barLook';
import { type RuleTarget, testOf } from './conditionalRule';
import { officeClass, scalar } from './officeClass';

/** `Excel.ConditionalDataBarNegativeFormat`. */
export const conditionalDataBarNegativeFormatClass = officeClass<RuleTarget>(
  'ConditionalDataBarNegativeFormat',
  {
    borderColor: scalar(
      '1.6',
      (target) => lookOf(target).negativeBorder ?? lookOf(target).border,
      (target, value) => {
        changeLook(target, {
          negativeBorder: barColor(value, 'ConditionalDataBarNegativeFormat.borderColor'),
        });
      },
      { partly: 'In the file only where positive bars have a border as well.' },
    ),
    fillColor: scalar(
      '1.6',
      (target) => lookOf(target).negativeFill ?? testOf(target, 'dataBar').color,
      (target, value) => {
        changeLook(target, { negativeFill: barColor(value, 'ConditionalDataBarNegativeFormat.fillColor') });
      },
    ),
    matchPositiveBorderColor: scalar(
      '1.6',
      (target) => lookOf(target).negativeBorder === null,
      (target, value) => {
        const matches = booleanArgument(value, 'ConditionalDataBarNegativeFormat.matchPositiveBorderColor');
        const { negativeBorder, border } = lookOf(target);
        changeLook(target, { negativeBorder: matches ? null : (negativeBorder ?? border) });
      },
    ),
    matchPositiveFillColor: scalar(
      '1.6',
      (target) => lookOf(target).negativeFill === null,
      (target, value) => {
        const matches = booleanArgument(value, 'ConditionalDataBarNegativeFormat.matchPositiveFillColor');
        const { negativeFill } = lookOf(target);
        const { color } = testOf(target, 'dataBar');
        changeLook(target, { negativeFill: matches ? null : (negativeFill ?? color) });
      },
    ),
  },
);
