import type { PlottedSeries } from './plottedSeries';
import { labelOption } from './seriesOption';

/** ECharts' option for a pie or doughnut chart: only the first series of a pie is drawn, as in Excel. */
export function pieOption(
  plotted: readonly PlottedSeries[],
  texts: readonly string[],
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  size: { readonly width: number; readonly height: number },
): object {
  const [first] = plotted;
  if (!first) return { series: [] };
  const isDoughnut = first.series.type === 'Doughnut';
  const radius = Math.min(size.width - box.left - box.right, size.height - box.top - box.bottom) / 2 - 8;
  const center = [(box.left + size.width - box.right) / 2, (box.top + size.height - box.bottom) / 2];
  return {
    series: [
      {
        type: 'pie',
        name: first.name,
        animation: false,
        center,
        radius: [isDoughnut ? radius * 0.5 : 0, Math.max(8, radius)],
        startAngle: 90,
        label: labelOption(first.series.dataLabels, first.name),
        labelLine: { show: first.series.dataLabels !== null },
        itemStyle: { borderColor: '#fff', borderWidth: 1.5 },
        data: first.values.map((value, index) => {
          const fill = first.series.points.find((point) => point.index === index)?.fill;
          return {
            name: texts[index] ?? String(index + 1),
            value: value ?? 0,
            ...(fill?.kind === 'solid' && { itemStyle: { color: fill.color } }),
          };
        }),
      },
    ],
  };
}
