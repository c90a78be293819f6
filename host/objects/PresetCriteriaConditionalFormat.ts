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
] as const;

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
      { partly: 'Without the criteria about dates and standard deviations.' },
    ),
    format: navigation('1.6', (target) => conditionalRangeFormatClass.of(target)),
  },
);
