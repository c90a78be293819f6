import type { ChartFont } from '../engine';
import { chartFontClass } from './ChartFont';
import { type LabelHolder, newLabels } from './chartLabels';
import { type ChartPart, partOf } from './chartPart';
import { navigation, officeClass } from './officeClass';

/** `Excel.ChartDataLabelFormat`. */
export const chartDataLabelFormatClass = officeClass<ChartPart<readonly LabelHolder[]>>(
  'ChartDataLabelFormat',
  {
    font: navigation('1.1', (target) => chartFontClass.of(partOf(target, fontOf)), {
      partly: 'Of several series, the font of the first is read.',
    }),
  },
);

/** Reads the first font, writes to all. */
function fontOf(holders: readonly LabelHolder[]): ChartFont {
  const first = () => holders[0]?.labels?.font ?? newLabels().font;
  return new Proxy(first(), {
    get: (_target, key) => Reflect.get(first(), key) as unknown,
    set: (_target, key, value) => {
      for (const holder of holders) {
        const labels = holder.labels ?? newLabels();
        holder.labels = { ...labels, font: { ...labels.font, [key]: value as unknown } };
      }
      return true;
    },
  });
}
