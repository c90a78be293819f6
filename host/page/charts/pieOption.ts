import { type Chart, kindOf } from '../../engine';
import { labelOption, pointLabel } from './labelOption';
import type { Box } from './plotBox';
import type { PlottedSeries } from './plottedSeries';
import { pointColor } from './seriesOption';

/** ECharts' option for a pie, of which only the first series is drawn, as in Excel, or for the rings of a doughnut. */
export function pieOption(
  chart: Chart,
  plotted: readonly PlottedSeries[],
  texts: readonly string[],
  box: Box,
  size: { readonly width: number; readonly height: number },
): object {
  const [first] = plotted;
  if (!first) return { series: [] };
  const isDoughnut = kindOf(first.series.type)?.type === 'doughnut';
  const labelRoom = !isDoughnut && first.series.dataLabels !== null ? 20 : 8;
  const room =
    Math.min(size.width - box.left - box.right, size.height - box.top - box.bottom) / 2 - labelRoom;
  // Slices that are pulled out take their way from the radius.
  const radius = Math.max(8, room / (1 + first.series.explosion / 100));
  const hole = isDoughnut ? (radius * first.series.doughnutHoleSize) / 100 : 0;
  const rings = isDoughnut ? plotted : [first];
  const width = (radius - hole) / rings.length;
  const center = [(box.left + size.width - box.right) / 2, (box.top + size.height - box.bottom) / 2];
  return {
    series: rings.map((ring, place) => ({
      type: 'pie',
      name: ring.name,
      animation: false,
      center,
      radius: [hole + place * width, hole + (place + 1) * width],
      startAngle: 90 - first.series.firstSliceAngle,
      ...labelOption(chart, ring.series),
      ...(isDoughnut && ring.series.dataLabels && { label: insideLabel(chart, ring) }),
      labelLine: { show: !isDoughnut && ring.series.dataLabels !== null },
      selectedMode: 'multiple',
      selectedOffset: (radius * ring.series.explosion) / 100,
      itemStyle: { borderColor: '#fff', borderWidth: 1.5 },
      data: ring.values.map((value, index) => ({
        name: texts[index] ?? String(index + 1),
        value: value ?? 0,
        selected: ring.series.explosion > 0,
        itemStyle: { color: pointColor(ring.series, index) ?? sliceColor(chart, ring, index) },
        ...pointLabel(chart, ring.series, index),
      })),
    })),
  };
}

/** Labels of rings stand in the ring. */
function insideLabel(chart: Chart, { series }: PlottedSeries): object {
  const { label } = labelOption(chart, series) as { label: object };
  return { ...label, position: 'inside' };
}

/** The colour of a slice or ring piece that has none of its own. */
function sliceColor(chart: Chart, { series }: PlottedSeries, index: number): string {
  if (series.fill.kind === 'solid') return series.fill.color;
  // Files leave the colours of slices to the theme of the workbook.
  const accents = chart.sheet.book.formats.defaults.theme.slice(4, 10);
  return accents[series.varyByCategories ? index % 6 : 0] ?? chart.automaticColor(index);
}
