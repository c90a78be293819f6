import type { ChartFill, ChartFont, ChartLine, LineStyle } from '../../engine';
import { fontFamily, pixelsPerPoint } from '../grid/formatStyle';

/** Excel's greys for what a chart leaves to it. */
export const chartGreys = { text: '#595959', line: '#D9D9D9', axis: '#BFBFBF' } as const;

/** ECharts' text style for a font; `points` and `color` stand where the font says nothing. */
export function textStyleOf(font: ChartFont, points: number, color: string = chartGreys.text) {
  return {
    fontFamily: fontFamily(font.name ?? 'Calibri'),
    fontSize: (font.size ?? points) * pixelsPerPoint,
    fontWeight: font.bold ? ('bold' as const) : ('normal' as const),
    fontStyle: font.italic ? ('italic' as const) : ('normal' as const),
    color: font.color ?? color,
  };
}

/** Dash patterns of DrawingML's presets, in widths of the line. */
const dashes: Readonly<Partial<Record<LineStyle, readonly number[]>>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [4, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [1, 1],
};

/** ECharts' line style for a line; `points` and `color` stand where the line says nothing. */
export function lineStyleOf(line: ChartLine, points: number, color: string) {
  const width = (line.weight ?? points) * pixelsPerPoint;
  const dash = dashes[line.style];
  return {
    color: line.color ?? color,
    width: line.style === 'None' ? 0 : width,
    type: dash ? dash.map((part) => part * width) : ('solid' as const),
    cap: line.style === 'RoundDot' ? ('round' as const) : ('butt' as const),
    opacity: line.style === 'None' ? 0 : 1,
  };
}

/** ECharts' background and border of a title, a legend or a label. */
export function frameOption({ fill, line }: { readonly fill: ChartFill; readonly line: ChartLine }): object {
  const hasLine =
    line.style !== 'None' && (line.color !== null || line.weight !== null || line.style !== 'Automatic');
  if (fill.kind !== 'solid' && !hasLine) return {};
  return {
    padding: [3, 5],
    ...(fill.kind === 'solid' && { backgroundColor: fill.color }),
    ...(hasLine && {
      borderColor: line.color ?? '#000000',
      borderWidth: (line.weight ?? 0.75) * pixelsPerPoint,
      borderType: dashes[line.style] ? 'dashed' : 'solid',
    }),
  };
}
