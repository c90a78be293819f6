import { type ChartAxis, ExcelError } from '../engine';
import { choiceArgument, numberArgument } from './arguments';
import { change, type ChartPart, field, flagArgument, read } from './chartPart';
import { type Member, method, scalar } from './officeClass';

const units = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
] as const;

/** The members about the unit in which an axis shows its numbers. */
export const displayUnitMembers: Readonly<Record<string, Member<ChartPart<ChartAxis>>>> = {
  displayUnit: scalar(
    '1.7',
    (target) => {
      const { displayUnit } = read(target);
      return typeof displayUnit === 'object' ? 'Custom' : displayUnit;
    },
    (target, value) => {
      const unit = choiceArgument(value, units, 'ChartAxis.displayUnit');
      change(target, (axis) => {
        show(axis, unit);
      });
    },
  ),
  customDisplayUnit: scalar(
    '1.7',
    (target) => {
      const { displayUnit } = read(target);
      return typeof displayUnit === 'object' ? displayUnit.custom : null;
    },
    undefined,
    { assumed: 'Null without a unit of its own.' },
  ),
  setCustomDisplayUnit: method('1.7', (target, [value]) => {
    const custom = numberArgument(value, 'ChartAxis.setCustomDisplayUnit');
    if (custom <= 0) {
      throw new ExcelError(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format: a unit of an axis is more than 0.',
      );
    }
    change(target, (axis) => {
      show(axis, { custom });
    });
    return null;
  }),
  showDisplayUnitLabel: field('1.7', 'showDisplayUnitLabel', flagArgument, {
    assumed: 'A unit shows its label as soon as it is chosen.',
  }),
};

function show(axis: ChartAxis, unit: ChartAxis['displayUnit']): void {
  const hadUnit = axis.displayUnit !== 'None';
  axis.displayUnit = unit;
  if (unit === 'None') axis.showDisplayUnitLabel = false;
  else if (!hadUnit) axis.showDisplayUnitLabel = true;
}
