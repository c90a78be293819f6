import { areaOf, type Chart, type ChartAxis, parseReference } from '../../engine';
import { categoryAxisOption, valueAxisOption } from './axisOption';
import type { EChartsCoreOption } from './echarts';
import { legendOption, legendSpace } from './legendOption';
import { pieOption } from './pieOption';
import { categoryTexts, type PlottedSeries, plottedSeries } from './plottedSeries';
import { drawnAs, hasSymbol, seriesOption } from './seriesOption';
import { stackedValues } from './stackedValues';
import { trendlineOptions } from './trendline';
import { valueScale } from './valueScale';
import { textStyleOf } from './words';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What ECharts needs to draw a chart of the workbook as it is now; null for a type that is not drawn. */
export function chartOption(chart: Chart, size: Size): EChartsCoreOption | null {
  const { model } = chart;
  const plotted = plottedSeries(chart);
  const first = plotted[0];
  const as = drawnAs(first?.series.type ?? model.type);
  if (as === 'nothing') return null;
  const title = chart.titleText;
  const titleStyle = textStyleOf(model.title.font, 14);
  const titleHeight = title === null || model.title.overlay ? 0 : titleStyle.fontSize * 1.3 + 10;
  const texts = categoryTexts(chart, plotted);
  const entries =
    as === 'pie'
      ? texts.map((name) => ({ name, hasMarker: true }))
      : plotted.map(({ name, series }) => ({ name, hasMarker: hasSymbol(series) }));
  const names = entries.map(({ name }) => name);
  const space = legendSpace(model.legend, names, size);
  const box = {
    left: 10 + space.left,
    right: 14 + space.right,
    top: 10 + titleHeight + space.top,
    bottom: 8 + space.bottom,
  };
  const frame = {
    animation: false,
    textStyle: { fontFamily: textStyleOf(model.chartArea.font, 10).fontFamily },
    title: { show: title !== null, text: title ?? '', left: 'center', top: 6, textStyle: titleStyle },
    legend: legendOption(model.legend, entries, titleHeight),
    tooltip: { trigger: 'item', confine: true },
  };
  if (as === 'pie') return { ...frame, ...pieOption(plotted, texts, box, size) };
  return { ...frame, grid: gridOption(chart, box), ...axesOption(chart, plotted, texts, size, box) };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function gridOption({ model }: Chart, box: Box): object {
  const { fill } = model.plotArea;
  return {
    ...box,
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
    ...(fill.kind === 'solid' && { show: true, backgroundColor: fill.color, borderWidth: 0 }),
  };
}

function axesOption(
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
  const isScatter = types.has('scatter');
  const values = stackedValues(plotted);
  const value = (axis: ChartAxis, group: 'Primary' | 'Secondary', isVertical: boolean) => {
    const members = plotted.filter(({ series }) => series.axisGroup === group);
    const extremes = members.flatMap((each) => values.extremes(each));
    const scale = valueScale(extremes, axis, isVertical ? length.y : length.x);
    const cellFormat = members[0]
      ? values.isShare(members[0])
        ? '0%'
        : formatOf(chart, members[0])
      : 'General';
    return valueAxisOption(chart, axis, scale, {
      isVertical,
      cellFormat,
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
          length.x,
        ),
        {
          isVertical: false,
          cellFormat: 'General',
        },
      )
    : categoryAxisOption(chart, axes.category, texts, {
        isVertical: isBar,
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
    series: plotted.flatMap((each) => [seriesOption(each, values.of(each)), ...trendlineOptions(each)]),
  };
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
