import type { PresetCriterion } from '../engine';
import { choiceArgument } from './arguments';
import { conditionalRangeFormatClass } from './ConditionalRangeFormat';
import { changeTest, type RuleTarget, testOf } from './conditionalRule';
import { navigation, officeClass, scalar } from './officeClass';

const criteria = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'UniqueValues',
  'DuplicateValues',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
] as const satisfies readonly PresetCriterion[];

/** `Excel.PresetCriteriaConditionalFormat`: blanks, errors, duplicates, values about the average. */
export const presetCriteriaConditionalFormatClass = officeClass<RuleTarget>(
  'PresetCriteriaConditionalFormat',
  {
    rule: scalar(
      '1.6',
      (target) => ({ criterion: testOf(target, 'presetCriteria').criterion }),
      (target, value) => {
        const { criterion } = (value ?? {}) as Record<string, unknown>;
        changeTest(target, {
          type: 'presetCriteria',
          criterion: choiceArgument(criterion, criteria, 'ConditionalPresetCriteriaRule.criterion'),
        });
      },
      { assumed: 'The standard deviation is that of a whole population; weeks begin on Sunday.' },
    ),
    format: navigation('1.6', (target) => conditionalRangeFormatClass.of(target)),
  },
);
