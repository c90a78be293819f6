import type { BarLook, ConditionalBar } from '../conditionalRule';

/** What a bar is measured on: the values at both ends of the scale. */
export interface BarScale {
  readonly from: number;
  readonly to: number;
}

/** Where the bar of a number lies in its cell and how it looks; `color` and `gradient` are those of positive bars. */
export function barOf(
  value: number,
  scale: BarScale,
  look: BarLook,
  { color, gradient }: { readonly color: string; readonly gradient: boolean },
): ConditionalBar {
  const axis = axisOf(scale, look);
  const end = endOf(value, scale, look, axis);
  const isNegative = value < 0 && look.axis !== 'None';
  const [from, to] = [Math.min(axis, end), Math.max(axis, end)];
  const mirrored = look.direction === 'RightToLeft';
  const border = isNegative && look.negativeBorder !== null ? look.negativeBorder : look.border;
  const hasAxis = scale.from < 0 && look.axis !== 'None' && look.axisColor !== '' && axis > 0 && axis < 1;
  return {
    from: mirrored ? 1 - to : from,
    to: mirrored ? 1 - from : to,
    color: isNegative && look.negativeFill !== null ? look.negativeFill : color,
    gradient,
    ...(look.border !== '' && border !== '' && { border }),
    ...(hasAxis && { axis: { at: mirrored ? 1 - axis : axis, color: look.axisColor } }),
  };
}

/** The place from which bars grow: zero, the middle of the cell, or its edge where there is no axis. */
function axisOf({ from, to }: BarScale, { axis }: BarLook): number {
  if (axis === 'None') return 0;
  if (axis === 'CellMidPoint' && from < 0) return 0.5;
  return within(-from / (to - from));
}

function endOf(value: number, { from, to }: BarScale, look: BarLook, axis: number): number {
  if (look.axis === 'CellMidPoint' && from < 0) {
    const longest = Math.max(Math.abs(from), Math.abs(to));
    return within(axis + (0.5 * value) / longest);
  }
  return within((value - from) / (to - from));
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
