import type { ChartDataLabels } from '../engine';
import { choiceArgument, textArgument } from './arguments';
import { chartDataLabelFormatClass } from './ChartDataLabelFormat';
import { changeLabels, type LabelHolder } from './chartLabels';
import { change, type ChartPart, flagArgument, read } from './chartPart';
import { horizontalArgument, orientationArgument, verticalArgument } from './chartTextLayout';
import { common } from './formatScalar';
import { type Fidelity, navigation, officeClass, type Member, type Scalar, scalar } from './officeClass';

const positions = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;

const unsavedAlignment = { partly: 'In the file only for a label with words of its own; not drawn.' };

/** The members that `ChartDataLabels` and `ChartDataLabel` share. A property is null where series differ. */
export function labelMembers(
  className: string,
  set: string,
): Readonly<Record<string, Member<ChartPart<readonly LabelHolder[]>>>> {
  const flag = (
    key:
      | 'showValue'
      | 'showCategoryName'
      | 'showSeriesName'
      | 'showPercentage'
      | 'showBubbleSize'
      | 'showLegendKey',
  ) => labelScalar(set, key, (value) => flagArgument(value, `${className}.${key}`), false);
  return {
    showValue: flag('showValue'),
    showCategoryName: flag('showCategoryName'),
    showSeriesName: flag('showSeriesName'),
    showPercentage: flag('showPercentage'),
    showBubbleSize: flag('showBubbleSize'),
    showLegendKey: flag('showLegendKey'),
    separator: labelScalar(set, 'separator', (value) => textArgument(value, `${className}.separator`), null),
    numberFormat: labelScalar(
      '1.8',
      'numberFormat',
      (value) => textArgument(value, `${className}.numberFormat`),
      null,
    ),
    linkNumberFormat: scalar(
      '1.9',
      (target) => common(read(target).map(({ labels }) => (labels?.numberFormat ?? null) === null)),
      (target, value) => {
        const linked = flagArgument(value, `${className}.linkNumberFormat`);
        write(target, (labels) => {
          labels.numberFormat = linked ? null : (labels.numberFormat ?? 'General');
        });
      },
    ),
    textOrientation: labelScalar(
      '1.8',
      'textOrientation',
      (value) => orientationArgument(value, `${className}.textOrientation`),
      null,
      {
        partly: 'Null while automatic. Letters below each other (180) are not offered.',
      },
    ),
    horizontalAlignment: labelScalar(
      '1.8',
      'horizontalAlignment',
      (value) => horizontalArgument(value, `${className}.horizontalAlignment`),
      'Center',
      unsavedAlignment,
    ),
    verticalAlignment: labelScalar(
      '1.8',
      'verticalAlignment',
      (value) => verticalArgument(value, `${className}.verticalAlignment`),
      'Center',
      unsavedAlignment,
    ),
    position: scalar(
      set,
      (target) => {
        const position = common(read(target).map(({ labels }) => labels?.position ?? 'Automatic'));
        return position === 'Automatic' ? null : position;
      },
      (target, value) => {
        const position = choiceArgument(value, positions, `${className}.position`);
        write(target, (labels) => {
          labels.position = position === 'None' ? 'Automatic' : position;
        });
      },
      { partly: 'Null while automatic; without Callout.' },
    ),
  };
}

/** `Excel.ChartDataLabels`: the labels of all points of a series, or of all series. */
export const chartDataLabelsClass = officeClass<ChartPart<readonly LabelHolder[]>>('ChartDataLabels', {
  ...labelMembers('ChartDataLabels', '1.1'),
  format: navigation('1.1', (target) => chartDataLabelFormatClass.of(target)),
});

function labelScalar<Key extends keyof ChartDataLabels>(
  set: string,
  key: Key,
  argument: (value: unknown) => ChartDataLabels[Key],
  unlabelled: ChartDataLabels[Key],
  more: Fidelity = {},
): Scalar<ChartPart<readonly LabelHolder[]>> {
  return scalar(
    set,
    (target) => common(read(target).map(({ labels }) => (labels ? labels[key] : unlabelled))),
    (target, value) => {
      const chosen = argument(value);
      write(target, (labels) => {
        labels[key] = chosen;
      });
    },
    more,
  );
}

function write(target: ChartPart<readonly LabelHolder[]>, work: (labels: ChartDataLabels) => void): void {
  change(target, (holders) => {
    changeLabels(holders, work);
  });
}
