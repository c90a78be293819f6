import { booleanArgument, choiceArgument } from './arguments';
import { barColor, changeLook, lookOf } from './barLook';
import { conditionalDataBarNegativeFormatClass } from './ConditionalDataBarNegativeFormat';
import { conditionalDataBarPositiveFormatClass } from './ConditionalDataBarPositiveFormat';
import { changeTest, type RuleTarget, testOf } from './conditionalRule';
import { navigation, officeClass, type Scalar, scalar } from './officeClass';
import { scalePointArgument, scalePointOf } from './scalePoint';

const types = [
  'Automatic',
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const;

const axes = ['Automatic', 'None', 'CellMidPoint'] as const;
const directions = ['Context', 'LeftToRight', 'RightToLeft'] as const;

/** `Excel.DataBarConditionalFormat`: a bar as long as the cell's value. */
export const dataBarConditionalFormatClass = officeClass<RuleTarget>('DataBarConditionalFormat', {
  showDataBarOnly: scalar(
    '1.6',
    (target) => !testOf(target, 'dataBar').showValue,
    (target, value) => {
      const showValue = !booleanArgument(value, 'DataBarConditionalFormat.showDataBarOnly');
      changeTest(target, { ...testOf(target, 'dataBar'), showValue });
    },
  ),
  axisColor: scalar(
    '1.6',
    (target) => lookOf(target).axisColor,
    (target, value) => {
      changeLook(target, { axisColor: barColor(value, 'DataBarConditionalFormat.axisColor') });
    },
  ),
  axisFormat: scalar(
    '1.6',
    (target) => lookOf(target).axis,
    (target, value) => {
      changeLook(target, { axis: choiceArgument(value, axes, 'DataBarConditionalFormat.axisFormat') });
    },
  ),
  barDirection: scalar(
    '1.6',
    (target) => lookOf(target).direction,
    (target, value) => {
      changeLook(target, {
        direction: choiceArgument(value, directions, 'DataBarConditionalFormat.barDirection'),
      });
    },
  ),
  lowerBoundRule: bound('lower'),
  upperBoundRule: bound('upper'),
  negativeFormat: navigation('1.6', (target) => conditionalDataBarNegativeFormatClass.of(target)),
  positiveFormat: navigation('1.6', (target) => conditionalDataBarPositiveFormatClass.of(target)),
});

function bound(side: 'lower' | 'upper'): Scalar<RuleTarget> {
  return scalar(
    '1.6',
    (target) => scalePointOf(testOf(target, 'dataBar')[side]),
    (target, value) => {
      const point = scalePointArgument(
        (value ?? {}) as Record<string, unknown>,
        types,
        'ConditionalDataBarRule',
      );
      changeTest(target, { ...testOf(target, 'dataBar'), [side]: point });
    },
  );
}
