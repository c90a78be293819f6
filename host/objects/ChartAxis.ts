import { type ChartAxis, kindOf } from '../engine';
import { choiceArgument, numberArgument, textArgument } from './arguments';
import { chartAxisFormatClass } from './ChartAxisFormat';
import { chartAxisTitleClass } from './ChartAxisTitle';
import { displayUnitMembers } from './chartDisplayUnit';
import { chartGridlinesClass } from './ChartGridlines';
import {
  automaticNumber,
  change,
  type ChartPart,
  field,
  flagArgument,
  numberBetween,
  partOf,
  read,
} from './chartPart';
import { chartSource } from './chartSource';
import { type Fidelity, method, navigation, officeClass, type Scalar, scalar } from './officeClass';
import { rangeProxy } from './rangeArgument';

export interface AxisTarget extends ChartPart<ChartAxis> {
  readonly type: 'Category' | 'Value' | 'Series';
  readonly group: 'Primary' | 'Secondary';
}

const automatic = 'Null while automatic; Excel answers what it chose.';
const timeAxis = { partly: 'Null while automatic; in the file of a date axis only.' };
const undrawn = { partly: 'Kept in the file, not drawn.' };
const tickMarks = ['None', 'Cross', 'Inside', 'Outside'] as const;
const timeUnits = ['Days', 'Months', 'Years'] as const;

/** `Excel.ChartAxis`. */
export const chartAxisClass = officeClass<AxisTarget>('ChartAxis', {
  type: scalar('1.7', ({ type }) => type),
  axisGroup: scalar('1.7', ({ group }) => group),
  visible: field('1.7', 'visible', flagArgument),
  minimum: field('1.1', 'minimum', automaticNumber, { partly: automatic }),
  maximum: field('1.1', 'maximum', automaticNumber, { partly: automatic }),
  majorUnit: field('1.1', 'majorUnit', automaticNumber, { partly: automatic }),
  minorUnit: field('1.1', 'minorUnit', automaticNumber, { partly: automatic }),
  numberFormat: scalar(
    '1.8',
    (target) => read(target).numberFormat ?? 'General',
    (target, value) => {
      const numberFormat = textArgument(value, 'ChartAxis.numberFormat');
      change(target, (axis) => {
        axis.numberFormat = numberFormat;
        // A format of its own ends the link to the cells, as in Excel.
        axis.linkNumberFormat = false;
      });
    },
  ),
  linkNumberFormat: field('1.9', 'linkNumberFormat', flagArgument),
  categoryType: choice('1.7', 'categoryType', ['Automatic', 'TextAxis', 'DateAxis']),
  baseTimeUnit: choice('1.7', 'baseTimeUnit', timeUnits, timeAxis),
  majorTimeUnitScale: choice('1.7', 'majorTimeUnitScale', timeUnits, timeAxis),
  minorTimeUnitScale: choice('1.7', 'minorTimeUnitScale', timeUnits, timeAxis),
  alignment: choice('1.8', 'alignment', ['Center', 'Left', 'Right'], undrawn),
  offset: field('1.8', 'offset', numberBetween(0, 1000), undrawn),
  multiLevel: field('1.8', 'multiLevel', flagArgument, undrawn),
  ...displayUnitMembers,
  tickLabelPosition: choice('1.7', 'tickLabelPosition', ['NextToAxis', 'High', 'Low', 'None']),
  tickLabelSpacing: field('1.7', 'tickLabelSpacing', automaticNumber, { partly: automatic }),
  tickMarkSpacing: scalar(
    '1.7',
    (target) => read(target).tickMarkSpacing ?? (target.type === 'Category' ? 1 : null),
    (target, value) => {
      const spacing = numberBetween(1, 31_999)(value, 'ChartAxis.tickMarkSpacing');
      change(target, (axis) => {
        axis.tickMarkSpacing = spacing;
      });
    },
    { partly: 'Null on other axes than that of the categories.' },
  ),
  majorTickMark: choice('1.7', 'majorTickMark', tickMarks),
  minorTickMark: choice('1.7', 'minorTickMark', tickMarks),
  textOrientation: field('1.8', 'textOrientation', numberBetween(-90, 90), {
    partly: `${automatic} Letters below each other (180) are not offered.`,
  }),
  isBetweenCategories: scalar(
    '1.8',
    (target) => read(target).isBetweenCategories ?? betweenByType(target),
    (target, value) => {
      const isBetween = flagArgument(value, 'ChartAxis.isBetweenCategories');
      change(target, (axis) => {
        axis.isBetweenCategories = isBetween;
      });
    },
    { partly: 'Null on other axes than that of the categories.' },
  ),
  reversePlotOrder: field('1.7', 'reversePlotOrder', flagArgument),
  scaleType: scalar(
    '1.7',
    (target) => (read(target).logBase === null ? 'Linear' : 'Logarithmic'),
    (target, value) => {
      const type = choiceArgument(value, ['Linear', 'Logarithmic'], 'ChartAxis.scaleType');
      change(target, (axis) => {
        axis.logBase = type === 'Linear' ? null : (axis.logBase ?? 10);
      });
    },
  ),
  logBase: field('1.7', 'logBase', numberBetween(2, 1000), { assumed: 'Null on a linear axis.' }),
  position: scalar(
    '1.8',
    (target) => {
      const { position } = read(target);
      return typeof position === 'string' ? position : 'Custom';
    },
    (target, value) => {
      const position = choiceArgument(value, ['Automatic', 'Maximum', 'Minimum'], 'ChartAxis.position');
      change(target, (axis) => {
        axis.position = position;
      });
    },
  ),
  positionAt: scalar('1.8', (target) => {
    const { position } = read(target);
    return typeof position === 'string' ? null : position.at;
  }),
  setPositionAt: method('1.8', (target, [value]) => {
    const at = numberArgument(value, 'ChartAxis.setPositionAt');
    change(target, (axis) => {
      axis.position = { at };
    });
    return null;
  }),
  setCategoryNames: method('1.7', ({ chart, group }, [sourceData]) => {
    const categories = chartSource(rangeProxy(sourceData, 'ChartAxis.setCategoryNames'));
    change({ chart, in: ({ series }) => series }, (all) => {
      for (const series of all) if (series.axisGroup === group) series.categories = { ...categories };
    });
    return null;
  }),

  title: navigation('1.1', (target) => chartAxisTitleClass.of(partOf(target, ({ title }) => title))),
  format: navigation('1.1', (target) => chartAxisFormatClass.of(target)),
  majorGridlines: navigation('1.1', (target) =>
    chartGridlinesClass.of(partOf(target, (axis) => axis.majorGridlines)),
  ),
  minorGridlines: navigation('1.1', (target) =>
    chartGridlinesClass.of(partOf(target, (axis) => axis.minorGridlines)),
  ),
});

function choice<Key extends keyof ChartAxis>(
  set: string,
  key: Key,
  choices: readonly (ChartAxis[Key] & string)[],
  more: Fidelity = {},
): Scalar<AxisTarget> {
  return field<ChartAxis, Key>(
    set,
    key,
    (value, what) => choiceArgument(value, choices, `ChartAxis.${what}`),
    more,
  );
}

/** Whether the charts on an axis of categories put these between the tick marks: all but areas, scatter and bubbles. */
function betweenByType({ chart, type, group }: AxisTarget): boolean | null {
  if (type !== 'Category') return null;
  return chart.model.series.some(
    (series) =>
      series.axisGroup === group &&
      !['area', 'scatter', 'bubble'].includes(kindOf(series.type)?.type ?? 'area'),
  );
}
