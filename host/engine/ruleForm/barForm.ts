import { resolveColor, type StoredColor, storedColor } from '../colors';
import type { BarLook } from '../conditionalRule';
import type { NativeBar } from '../fileForm/keepBars';

/** A bar without border, with red negative bars and a black axis, as Excel makes it at first. */
export const newBarLook: BarLook = {
  border: '',
  negativeFill: '#FF0000',
  negativeBorder: null,
  axis: 'Automatic',
  axisColor: '#000000',
  direction: 'Context',
};

const axes = { Automatic: 'automatic', None: 'none', CellMidPoint: 'middle' } as const;
const directions = { Context: 'context', LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' } as const;

/** How a bar looks beyond its colour; a bar of an old file, without extension, has neither axis nor negative colours. */
export function readBarLook(bar: NativeBar | undefined, theme: readonly string[]): BarLook {
  if (!bar) return { ...newBarLook, negativeFill: null, axis: 'None' };
  const color = (stored: unknown) => resolveColor(stored as StoredColor | undefined, theme);
  return {
    border: bar.border ? color(bar.borderColor) : '',
    negativeFill: bar.sameFill ? null : color(bar.negativeFillColor),
    negativeBorder: bar.sameBorder ? null : color(bar.negativeBorderColor),
    axis: keyOf(axes, bar.axisPosition) ?? 'Automatic',
    axisColor: color(bar.axisColor),
    direction: keyOf(directions, bar.direction) ?? 'Context',
  };
}

export function writeBarLook(look: BarLook): NativeBar {
  const stored = (color: string | null) => (color === null || color === '' ? undefined : storedColor(color));
  return {
    border: look.border !== '',
    borderColor: stored(look.border),
    sameFill: look.negativeFill === null,
    negativeFillColor: stored(look.negativeFill),
    sameBorder: look.negativeBorder === null,
    negativeBorderColor: stored(look.negativeBorder),
    axisPosition: axes[look.axis],
    axisColor: stored(look.axisColor),
    direction: directions[look.direction],
  };
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, value: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === value);
}
