import { booleanArgument, choiceArgument, isAbsent } from './arguments';
import { changeTest, invalidArgument, type RuleTarget, type TestOf, testOf } from './conditionalRule';
import { fileNameOf, iconCount, iconSetNames, publicNameOf } from './iconSets';
import { NotImplemented } from './NotImplemented';
import { officeClass, scalar } from './officeClass';
import { scalePointArgument, scalePointOf } from './scalePoint';

type Threshold = TestOf<'iconSet'>['thresholds'][number];

const types = ['Number', 'Percent', 'Formula', 'Percentile'] as const;
const operators = ['GreaterThan', 'GreaterThanOrEqual'] as const;

/** `Excel.IconSetConditionalFormat`: an icon by the cell's value. */
export const iconSetConditionalFormatClass = officeClass<RuleTarget>('IconSetConditionalFormat', {
  style: scalar(
    '1.6',
    (target) => publicNameOf(testOf(target, 'iconSet').iconSet),
    (target, value) => {
      const iconSet = fileNameOf(choiceArgument(value, iconSetNames, 'IconSetConditionalFormat.style'));
      const test = testOf(target, 'iconSet');
      const count = iconCount(iconSet);
      const thresholds = test.thresholds.length === count ? test.thresholds : evenThresholds(count);
      changeTest(target, { ...test, iconSet, thresholds });
    },
    { assumed: 'A set with another number of icons gets limits at equal percentages.' },
  ),
  criteria: scalar(
    '1.6',
    (target) =>
      testOf(target, 'iconSet').thresholds.map((threshold, index) =>
        index === 0 ? {} : { ...scalePointOf(threshold), operator: threshold.comparison },
      ),
    (target, value) => {
      const test = testOf(target, 'iconSet');
      const count = iconCount(test.iconSet);
      if (!Array.isArray(value) || value.length !== count) {
        throw invalidArgument(`IconSetConditionalFormat.criteria takes ${count} criteria.`);
      }
      changeTest(target, { ...test, thresholds: value.map(thresholdArgument) });
    },
    { assumed: 'The first criterion is answered as `{}`: it is always reached.' },
  ),
  reverseIconOrder: scalar(
    '1.6',
    (target) => testOf(target, 'iconSet').reverse,
    (target, value) => {
      const reverse = booleanArgument(value, 'IconSetConditionalFormat.reverseIconOrder');
      changeTest(target, { ...testOf(target, 'iconSet'), reverse });
    },
  ),
  showIconOnly: scalar(
    '1.6',
    (target) => !testOf(target, 'iconSet').showValue,
    (target, value) => {
      const showValue = !booleanArgument(value, 'IconSetConditionalFormat.showIconOnly');
      changeTest(target, { ...testOf(target, 'iconSet'), showValue });
    },
  ),
});

function thresholdArgument(value: unknown, index: number): Threshold {
  const given = (value ?? {}) as Record<string, unknown>;
  if (!isAbsent(given['customIcon'])) throw new NotImplemented('ConditionalIconCriterion.customIcon');
  if (index === 0) return { type: 'percent', value: '0', comparison: 'GreaterThanOrEqual' };
  return {
    ...scalePointArgument(given, types, 'ConditionalIconCriterion'),
    comparison: choiceArgument(given['operator'], operators, 'ConditionalIconCriterion.operator'),
  };
}

function evenThresholds(count: number): Threshold[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'percent',
    value: String(Math.round((100 * index) / count)),
    comparison: 'GreaterThanOrEqual',
  }));
}
