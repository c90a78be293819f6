import type { ChartDataLabels } from '../engine';
import { choiceArgument, textArgument } from './arguments';
import { chartDataLabelFormatClass } from './ChartDataLabelFormat';
import { type LabelHolder, newLabels } from './chartLabels';
import { change, type ChartPart, flagArgument, read } from './chartPart';
import { common } from './formatScalar';
import { navigation, officeClass, type Member, type Scalar, scalar } from './officeClass';

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

/** The members that `ChartDataLabels` and `ChartDataLabel` share. A property is null where series differ. */
export function labelMembers(
  className: string,
  set: string,
): Readonly<Record<string, Member<ChartPart<readonly LabelHolder[]>>>> {
  const flag = (
    key: 'showValue' | 'showCategoryName' | 'showSeriesName' | 'showPercentage' | 'showLegendKey',
  ) => labelScalar(set, key, (value) => flagArgument(value, `${className}.${key}`), false);
  return {
    showValue: flag('showValue'),
    showCategoryName: flag('showCategoryName'),
    showSeriesName: flag('showSeriesName'),
    showPercentage: flag('showPercentage'),
    showLegendKey: flag('showLegendKey'),
    separator: labelScalar(set, 'separator', (value) => textArgument(value, `${className}.separator`), null),
    numberFormat: labelScalar(
      '1.8',
      'numberFormat',
      (value) => textArgument(value, `${className}.numberFormat`),
      null,
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
  );
}

/** Changing labels that are not shown shows them. */
function write(target: ChartPart<readonly LabelHolder[]>, work: (labels: ChartDataLabels) => void): void {
  change(target, (holders) => {
    for (const holder of holders) {
      const labels = holder.labels ? { ...holder.labels } : newLabels();
      work(labels);
      holder.labels = labels;
    }
  });
}
