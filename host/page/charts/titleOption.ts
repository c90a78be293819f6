import type { Chart } from '../../engine';
import { frameOption, textStyleOf } from './words';

/** ECharts' option for the title of a chart, and the height that it takes from the plot. */
export function titleOption(
  chart: Chart,
  size: { readonly width: number; readonly height: number },
): { readonly option: object; readonly height: number } {
  const { title } = chart.model;
  const text = chart.titleText;
  const textStyle = textStyleOf(title.font, 14);
  const { left, top } = title.place;
  const takesRoom = text !== null && !title.overlay && top === null;
  const lines = (text ?? '').split('\n').length;
  return {
    height: takesRoom ? textStyle.fontSize * 1.3 * lines + 10 : 0,
    option: {
      show: text !== null,
      left: left === null ? 'center' : left * size.width,
      top: top === null ? 6 : top * size.height,
      ...frameOption(title),
      ...words(chart, text ?? '', textStyle),
    },
  };
}

/** The words, with the letters that have a font of their own. */
function words(chart: Chart, text: string, textStyle: ReturnType<typeof textStyleOf>): object {
  const { runs, font } = chart.model.title;
  // ECharts reads braces as marks of its own.
  if (runs.length === 0 || /[{}|]/.test(text)) return { text, textStyle };
  let at = 0;
  let marked = '';
  runs.forEach(({ start, length }, index) => {
    marked += `${text.slice(at, start)}{run${index}|${text.slice(start, start + length)}}`;
    at = start + length;
  });
  const rich = Object.fromEntries(
    runs.map(({ font: own }, index) => [
      `run${index}`,
      textStyleOf(
        {
          name: own.name ?? font.name,
          size: own.size ?? font.size,
          bold: own.bold ?? font.bold,
          italic: own.italic ?? font.italic,
          underline: own.underline ?? font.underline,
          color: own.color ?? font.color,
        },
        14,
      ),
    ]),
  );
  return { text: marked + text.slice(at), textStyle: { ...textStyle, rich } };
}
