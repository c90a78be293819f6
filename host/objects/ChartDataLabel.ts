import { labelText, newLabels } from '../engine';
import { booleanArgument, textArgument } from './arguments';
import { chartDataLabelFormatClass } from './ChartDataLabelFormat';
import { labelMembers } from './ChartDataLabels';
import { changeLabels, type LabelHolder, pointLabels } from './chartLabels';
import { change, type ChartPart, partOf, read } from './chartPart';
import { placeScalar } from './chartPlace';
import type { PointTarget } from './ChartPoint';
import { navigation, officeClass, scalar } from './officeClass';

/** The label of a point: the labels that it shares with `ChartDataLabels`, and the point that it belongs to. */
interface DataLabelTarget extends ChartPart<readonly LabelHolder[]> {
  readonly point: PointTarget;
}

export function dataLabelTarget(point: PointTarget): DataLabelTarget {
  return { ...partOf(point, (series) => [pointLabels(series, point.index)]), point };
}

const unsaved = {
  partly: 'Only once it was set, and not in the file, which counts from the place that Excel chooses.',
};

/** `Excel.ChartDataLabel`: the label of one point. */
export const chartDataLabelClass = officeClass<DataLabelTarget>('ChartDataLabel', {
  ...labelMembers('ChartDataLabel', '1.7'),
  text: scalar('1.8', shownText, (target, value) => {
    setText(target, textArgument(value, 'ChartDataLabel.text'));
  }),
  autoText: scalar(
    '1.8',
    (target) => (read(target)[0]?.labels?.text ?? null) === null,
    (target, value) => {
      setText(target, booleanArgument(value, 'ChartDataLabel.autoText') ? null : shownText(target));
    },
  ),
  left: placeScalar('ChartDataLabel', 'left', '1.8', placed, unsaved),
  top: placeScalar('ChartDataLabel', 'top', '1.8', placed, unsaved),
  format: navigation('1.8', (target) => chartDataLabelFormatClass.of(target)),
});

/** What the label says now; nothing where there is none. */
function shownText(target: DataLabelTarget): string {
  const { chart, index } = target.point;
  const labels = read(target)[0]?.labels;
  return labels ? labelText(chart, read(target.point), labels, index) : '';
}

function setText(target: DataLabelTarget, text: string | null): void {
  change(target, (holders) => {
    changeLabels(holders, (labels) => {
      labels.text = text;
    });
  });
}

function placed(target: DataLabelTarget) {
  return partOf(target, (holders) => ({
    get place() {
      return (holders[0]?.labels ?? newLabels()).place;
    },
    set place(place) {
      changeLabels(holders, (labels) => {
        labels.place = place;
      });
    },
  }));
}
