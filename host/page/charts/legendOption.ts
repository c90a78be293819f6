import type { ChartLegend } from '../../engine';
import { fontShorthandOf, measureText } from './textSize';
import { frameOption, textStyleOf } from './words';

/** What a legend takes from each side of the chart, in pixels. */
export interface LegendSpace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const none: LegendSpace = { left: 0, right: 0, top: 0, bottom: 0 };
const keyWidth = 38;
const gap = 14;

export function legendSpace(
  legend: ChartLegend,
  names: readonly string[],
  size: { readonly width: number; readonly height: number },
): LegendSpace {
  const isMoved = legend.place.left !== null || legend.place.top !== null;
  if (!legend.visible || legend.overlay || isMoved || names.length === 0) return none;
  const style = textStyleOf(legend.font, 9);
  const font = fontShorthandOf(style);
  const widths = names.map((name) => measureText(name, font) + keyWidth + gap);
  if (legend.position === 'Top' || legend.position === 'Bottom') {
    const lines = Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / (size.width - 24)));
    const height = lines * (style.fontSize + 10) + 4;
    return legend.position === 'Top' ? { ...none, top: height } : { ...none, bottom: height };
  }
  const width = Math.min(size.width / 2, Math.max(...widths) + 4);
  return legend.position === 'Left' ? { ...none, left: width } : { ...none, right: width };
}

/** A name in the legend; a line without markers gets none there either. */
export interface LegendEntry {
  readonly name: string;
  readonly key: 'block' | 'line' | 'line with marker';
}

const keys = {
  block: { icon: 'rect', itemStyle: { opacity: 1 }, lineStyle: { width: 0 } },
  line: { itemStyle: { opacity: 0 } },
  'line with marker': {},
} as const;

export function legendOption(
  legend: ChartLegend,
  entries: readonly LegendEntry[],
  titleHeight: number,
  size: { readonly width: number; readonly height: number },
): object {
  const { position, place } = legend;
  const isFlat = position === 'Top' || position === 'Bottom';
  return {
    show: legend.visible,
    data: entries
      .filter((_, index) => !legend.hiddenEntries.includes(index))
      .map(({ name, key }) => ({ name, ...keys[key] })),
    orient: isFlat ? 'horizontal' : 'vertical',
    ...(position === 'Top' && { top: titleHeight + 4 }),
    ...(position === 'Bottom' && { bottom: 6 }),
    ...(position === 'Left' && { left: 8, top: 'middle' }),
    ...(position === 'Right' && { right: 8, top: 'middle' }),
    ...(position === 'Corner' && { right: 8, top: titleHeight + 4 }),
    ...(place.left !== null && { left: place.left * size.width, right: 'auto' }),
    ...(place.top !== null && { top: place.top * size.height, bottom: 'auto' }),
    ...frameOption(legend),
    itemWidth: 28,
    itemHeight: 9,
    itemGap: gap,
    textStyle: textStyleOf(legend.font, 9),
    // Excel's legend is a list, not a set of switches.
    selectedMode: false,
    inactiveWidth: 0,
  };
}
