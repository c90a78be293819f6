import type { Chart } from '../../engine';
import { labelOption } from './labelOption';
import { markerOption } from './markerOption';
import type { Box } from './plotBox';
import type { PlottedSeries } from './plottedSeries';
import { valueScale } from './valueScale';
import { chartGreys, lineStyleOf, textStyleOf } from './words';

/** ECharts' option for a radar chart: a spoke for each category, all with the scale of the value axis. */
export function radarOption(
  chart: Chart,
  plotted: readonly PlottedSeries[],
  texts: readonly string[],
  box: Box,
  size: { readonly width: number; readonly height: number },
): object {
  const { value, category } = chart.model.axes;
  const style = textStyleOf(category.font, 9);
  const room = Math.min(size.width - box.left - box.right, size.height - box.top - box.bottom) / 2;
  const numbers = plotted.flatMap(({ values }) => values.filter((number) => number !== null));
  const scale = valueScale(numbers, value, room);
  return {
    radar: {
      center: [(box.left + size.width - box.right) / 2, (box.top + size.height - box.bottom) / 2],
      radius: Math.max(8, room - style.fontSize * 2),
      indicator: clockwise(texts).map((name) => ({ name, min: scale.minimum, max: scale.maximum })),
      splitNumber: Math.max(1, Math.round((scale.maximum - scale.minimum) / scale.majorUnit)),
      axisName: style,
      splitArea: { show: false },
      axisLine: { show: false },
      splitLine: {
        show: value.majorGridlines.visible,
        lineStyle: lineStyleOf(value.majorGridlines.line, 0.75, chartGreys.line),
      },
    },
    series: plotted.map((each) => {
      const { series, color, name, values } = each;
      const lineStyle = lineStyleOf(series.line, 2.25, series.line.color ?? color);
      const filled = series.type === 'RadarFilled';
      const fill = series.fill.kind === 'solid' ? series.fill.color : color;
      return {
        type: 'radar',
        name,
        animation: false,
        ...labelOption(chart, series),
        ...markerOption(series.marker, series, lineStyle.color),
        color: filled ? fill : lineStyle.color,
        lineStyle: filled ? { width: 0 } : lineStyle,
        ...(filled && { areaStyle: { color: fill, opacity: 1 } }),
        data: [{ name, value: clockwise(values).map((number) => number ?? '-') }],
      };
    }),
  };
}

/** Excel goes round clockwise, ECharts the other way. */
function clockwise<Item>([first, ...others]: readonly Item[]): Item[] {
  return first === undefined ? [] : [first, ...others.reverse()];
}
