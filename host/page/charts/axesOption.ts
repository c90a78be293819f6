import { areaOf, type Chart, type ChartAxis, parseReference } from '../../engine';
import { categoryAxisOption, valueAxisOption } from './axisOption';
import { drawnAs } from './drawnAs';
import { errorBarOptions, errorEnds } from './errorBars';
import type { Box } from './plotBox';
import type { PlottedSeries } from './plottedSeries';
import { seriesOption } from './seriesOption';
import { stackedValues } from './stackedValues';
import { trendlineOptions } from './trendline';
import { valueScale } from './valueScale';

/** Numbers beside each other take more room than numbers above each other. */
const lyingShare = 0.55;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** ECharts' options for the axes of a chart and the series that stand on them. */
export function axesOption(
  chart: Chart,
  plotted: readonly PlottedSeries[],
  texts: readonly string[],
  size: Size,
  box: Box,
): object {
  const { axes } = chart.model;
  const length = { x: size.width - box.left - box.right - 50, y: size.height - box.top - box.bottom - 40 };
  const types = new Set(plotted.map(({ series }) => drawnAs(series.type)));
  const isBar = types.has('bar');
  const isScatter = types.has('scatter') || types.has('bubble');
  const values = stackedValues(plotted);
  const value = (axis: ChartAxis, group: 'Primary' | 'Secondary', isVertical: boolean) => {
    const members = plotted.filter(({ series }) => series.axisGroup === group);
    const extremes = members.flatMap((each) => [...values.extremes(each), ...errorExtremes(each)]);
    const scale = valueScale(extremes, axis, isVertical ? length.y : length.x * lyingShare);
    const cellFormat = members[0]
      ? values.isShare(members[0])
        ? '0%'
        : formatOf(chart, members[0])
      : 'General';
    return valueAxisOption(chart, axis, scale, {
      isVertical,
      cellFormat,
      side: sideOf(isVertical, group === 'Secondary', axes.category, axis),
      isSecondary: group === 'Secondary',
    });
  };
  const category = isScatter
    ? valueAxisOption(
        chart,
        axes.category,
        valueScale(
          plotted.flatMap(({ xs }) => xs),
          axes.category,
          length.x * lyingShare,
        ),
        {
          isVertical: false,
          cellFormat: 'General',
          side: sideOf(false, false, axes.value, axes.category),
        },
      )
    : categoryAxisOption(chart, axes.category, texts, {
        isVertical: isBar,
        side: sideOf(isBar, false, axes.value, axes.category),
        length: isBar ? length.y : length.x,
        between: !types.has('area'),
      });
  const valueAxes = [
    value(axes.value, 'Primary', !isBar),
    ...(axes.secondaryValue ? [value(axes.secondaryValue, 'Secondary', !isBar)] : []),
  ];
  return {
    xAxis: isBar ? valueAxes : category,
    yAxis: isBar ? category : valueAxes,
    series: plotted.flatMap((each) => [
      seriesOption(chart, each, values.of(each)),
      ...trendlineOptions(each),
      ...errorBarOptions(each, plotted),
    ]),
  };
}

/** Where an axis stands: across the end of the other one where that is reversed, or where it is told to cross at its end. */
function sideOf(
  isVertical: boolean,
  isSecondary: boolean,
  across: ChartAxis,
  { tickLabelPosition }: ChartAxis,
): 'left' | 'right' | 'top' | 'bottom' {
  const isFar =
    (across.reversePlotOrder !== (across.position === 'Maximum')) !==
    (isSecondary !== (tickLabelPosition === 'High'));
  if (isVertical) return isFar ? 'right' : 'left';
  return isFar ? 'top' : 'bottom';
}

/** The numbers that error bars reach, which the axis has to hold too. */
function errorExtremes({ series, values }: PlottedSeries): number[] {
  if (!series.yErrorBars.visible) return [];
  return errorEnds(series.yErrorBars, values).flatMap((end) => (end ? [end.low, end.high] : []));
}

/** The number format of the first cell of a series. */
function formatOf(chart: Chart, { series }: PlottedSeries): string {
  if (series.values.kind !== 'reference') return 'General';
  const reference = parseReference(series.values.reference.split(',')[0] ?? '');
  const sheet =
    reference?.sheetName === undefined ? chart.sheet : chart.sheet.book.sheetNamed(reference.sheetName);
  const area = reference?.area ?? areaOf(0, 0);
  return sheet?.format(area.top, area.left).numberFormat ?? 'General';
}
