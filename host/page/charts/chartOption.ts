import type { Chart } from '../../engine';
import { axesOption } from './axesOption';
import { drawnAs } from './drawnAs';
import type { EChartsCoreOption } from './echarts';
import { legendOption, legendSpace } from './legendOption';
import { legendKey } from './markerOption';
import { pieOption } from './pieOption';
import { plotBox, plotIsPlaced } from './plotBox';
import { categoryTexts, plottedSeries } from './plottedSeries';
import { radarOption } from './radarOption';
import { titleOption } from './titleOption';
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
  const title = titleOption(chart, size);
  const texts = categoryTexts(chart, plotted);
  const entries =
    as === 'pie'
      ? texts.map((name) => ({ name, key: 'block' as const }))
      : plotted.map(({ name, series }) => ({ name, key: legendKey(series) }));
  const names = entries.map(({ name }) => name);
  const space = legendSpace(model.legend, names, size);
  const box = plotBox(model.plotArea, size, {
    left: 10 + space.left,
    right: 14 + space.right,
    top: 10 + title.height + space.top,
    bottom: 8 + space.bottom,
  });
  const frame = {
    animation: false,
    textStyle: { fontFamily: textStyleOf(model.chartArea.font, 10).fontFamily },
    title: title.option,
    legend: legendOption(model.legend, entries, title.height, size),
    tooltip: { trigger: 'item', confine: true },
  };
  if (as === 'pie') return { ...frame, ...pieOption(chart, plotted, texts, box, size) };
  if (as === 'radar') return { ...frame, ...radarOption(chart, plotted, texts, box, size) };
  return { ...frame, grid: gridOption(chart, box), ...axesOption(chart, plotted, texts, size, box) };
}

function gridOption({ model }: Chart, box: object): object {
  const { fill, line, isInside } = model.plotArea;
  return {
    ...box,
    // What was placed by hand is the plot itself, or the plot with the labels of its axes.
    outerBoundsMode: plotIsPlaced(model.plotArea) && isInside ? 'none' : 'same',
    outerBoundsContain: 'all',
    ...((fill.kind === 'solid' || line.color !== null) && {
      show: true,
      backgroundColor: fill.kind === 'solid' ? fill.color : 'transparent',
      borderWidth: line.color === null ? 0 : (line.weight ?? 0.75),
      borderColor: line.color ?? 'transparent',
    }),
  };
}
