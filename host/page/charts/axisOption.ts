import { type Chart, type ChartAxis, displayText, displayUnitSize } from '../../engine';
import { displayUnitName } from './displayUnit';
import { fontShorthandOf, measureText } from './textSize';
import type { ValueScale } from './valueScale';
import { chartGreys, lineStyleOf, textStyleOf } from './words';

/** Where an axis stands. */
interface AxisPlace {
  readonly isVertical: boolean;
  readonly side: 'left' | 'right' | 'top' | 'bottom';
}

/** What both kinds of axes have. */
function commonAxis(chart: Chart, axis: ChartAxis, { isVertical, side }: AxisPlace): object {
  const title = axis.title.visible ? (chart.textOf(axis.title.text) ?? 'Axis Title') : '';
  const unit = axis.showDisplayUnitLabel ? displayUnitName(axis.displayUnit) : '';
  const labels = axis.tickLabelPosition;
  const steps = axis.minorUnit !== null && axis.majorUnit !== null ? axis.majorUnit / axis.minorUnit : 5;
  return {
    show: axis.visible,
    name: [title, unit].filter((part) => part !== '').join('\n'),
    position: side,
    nameLocation: 'middle',
    nameGap: 6,
    nameMoveOverlap: true,
    nameTextStyle: textStyleOf(axis.title.font, 10),
    nameRotate: axis.title.textOrientation ?? (isVertical ? 90 : 0),
    inverse: axis.reversePlotOrder,
    axisLine: {
      show: axis.line.style !== 'None' && (!isVertical || axis.line.color !== null),
      onZero: labels !== 'Low',
      lineStyle: lineStyleOf(axis.line, 0.75, chartGreys.axis),
    },
    axisTick: {
      show: axis.majorTickMark !== 'None' && axis.line.style !== 'None',
      inside: axis.majorTickMark === 'Inside',
      lineStyle: { color: chartGreys.axis },
    },
    splitLine: {
      show: axis.majorGridlines.visible,
      lineStyle: lineStyleOf(axis.majorGridlines.line, 0.75, chartGreys.line),
    },
    minorTick: {
      show: axis.minorTickMark !== 'None' && axis.line.style !== 'None',
      splitNumber: Math.max(1, Math.round(steps)),
      lineStyle: { color: chartGreys.axis },
    },
    minorSplitLine: {
      show: axis.minorGridlines.visible,
      lineStyle: lineStyleOf(axis.minorGridlines.line, 0.5, '#F2F2F2'),
    },
  };
}

/** A value axis with its ends and step; labels follow the axis's number format, or that of the plotted cells. */
export function valueAxisOption(
  chart: Chart,
  axis: ChartAxis,
  scale: ValueScale,
  place: AxisPlace & { readonly cellFormat: string; readonly isSecondary?: boolean },
): object {
  const numberFormat = axis.linkNumberFormat ? place.cellFormat : (axis.numberFormat ?? place.cellFormat);
  const unit = displayUnitSize(axis.displayUnit);
  return {
    type: axis.logBase === null ? 'value' : 'log',
    ...(axis.logBase !== null && { logBase: axis.logBase }),
    ...commonAxis(chart, axis, place),
    min: scale.minimum,
    max: scale.maximum,
    interval: scale.majorUnit,
    ...(place.isSecondary && { splitLine: { show: false } }),
    axisLabel: {
      show: axis.tickLabelPosition !== 'None',
      ...textStyleOf(axis.font, 9),
      rotate: axis.textOrientation ?? 0,
      formatter: (value: number) => displayText(Number((value / unit).toPrecision(12)), numberFormat),
    },
  };
}

/** A category axis. Labels that do not fit are turned, then left out, as Excel does. */
export function categoryAxisOption(
  chart: Chart,
  axis: ChartAxis,
  texts: readonly string[],
  place: AxisPlace & { readonly length: number; readonly between: boolean },
): object {
  const style = textStyleOf(axis.font, 9);
  const spacing = axis.tickLabelSpacing;
  const rotate =
    axis.textOrientation ?? (place.isVertical ? 0 : fittingAngle(texts, spacing ?? 1, style, place.length));
  return {
    type: 'category',
    data: texts,
    boundaryGap: axis.isBetweenCategories ?? place.between,
    ...commonAxis(chart, axis, place),
    axisLabel: {
      show: axis.tickLabelPosition !== 'None',
      ...style,
      rotate,
      interval: spacing === null ? 'auto' : spacing - 1,
      hideOverlap: spacing === null,
    },
  };
}

/** 0 where the labels fit side by side, else 45 degrees, else upright. */
function fittingAngle(
  texts: readonly string[],
  spacing: number,
  style: ReturnType<typeof textStyleOf>,
  length: number,
): number {
  const slot = (length / Math.max(1, texts.length)) * spacing;
  const font = fontShorthandOf(style);
  const widest = Math.max(0, ...texts.map((text) => measureText(text, font)));
  if (widest + 6 <= slot) return 0;
  return slot >= style.fontSize * 1.6 ? 45 : 90;
}
