import type {
  ChartFill as NativeFill,
  ChartLayout,
  ChartLine as NativeLine,
  ChartMarker as NativeMarker,
  ChartTextProperties,
  EffectList,
  ShapeProperties,
} from '../excelts';
import type { ChartFill, ChartFont, ChartLine, ChartMarker, ChartPlace, LineStyle } from '../chartModel';
import { type Theme, writeColor } from './colors';
import {
  EMU_PER_POINT,
  hasShadow,
  readFill,
  readFont,
  readLine,
  readPlace,
  shapeOf,
  textPropertiesOf,
} from './readParts';
import { markerStyles } from './words';

const dashes: Record<Exclude<LineStyle, 'Automatic' | 'None'>, NonNullable<NativeLine['dash']>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

/** What is unchanged keeps its native form: theme colours, gradients, shadows and the rest of it. */
export function writeShape(
  shape: { fill?: ChartFill; line?: ChartLine; shadow?: boolean },
  before: ShapeProperties | undefined,
  theme: Theme,
): ShapeProperties | undefined {
  const native = shapeOf(before);
  if (shape.fill && !same(shape.fill, readFill(before, theme))) {
    const fill = writeFill(shape.fill);
    if (fill) native.fill = fill;
    else delete native.fill;
  }
  if (shape.line && !same(shape.line, readLine(before, theme))) {
    const line = writeLine(shape.line, native.line);
    if (line) native.line = line;
    else delete native.line;
  }
  if (shape.shadow !== undefined && shape.shadow !== hasShadow(before)) {
    const effects: EffectList = { ...native.effectList };
    assign(effects, 'outerShadow', shape.shadow ? outerShadow : null);
    if (Object.keys(effects).length > 0) native.effectList = effects;
    else delete native.effectList;
  }
  return Object.keys(native).length > 0 ? native : undefined;
}

/** Excel's shadow to the lower right. */
const outerShadow: NonNullable<EffectList['outerShadow']> = {
  blurRadius: 50_800,
  distance: 38_100,
  direction: 2_700_000,
  alignment: 'tl',
  color: { prstClr: 'black', alpha: 40_000 },
};

/** The native form of a place; one that nobody changed stays as it was. */
export function writePlace(
  place: ChartPlace,
  before: ChartLayout | undefined,
  target?: 'inner' | 'outer',
): ChartLayout | null {
  const { left, top, width, height } = place;
  if (same(place, readPlace(before)) && (!target || before?.manualLayout?.layoutTarget === target))
    return before ?? null;
  if ([left, top, width, height].every((share) => share === null)) return null;
  return {
    manualLayout: {
      ...(target && { layoutTarget: target }),
      ...(left !== null && { xMode: 'edge', x: left }),
      ...(top !== null && { yMode: 'edge', y: top }),
      ...(width !== null && { w: width }),
      ...(height !== null && { h: height }),
    },
  };
}

function writeFill(fill: ChartFill): NativeFill | undefined {
  switch (fill.kind) {
    case 'automatic':
      return undefined;
    case 'none':
      return { noFill: true };
    case 'solid':
      return { solid: writeColor(fill.color) };
  }
}

function writeLine(
  { style, color, weight }: ChartLine,
  before: NativeLine | undefined,
): NativeLine | undefined {
  const width = weight === null ? undefined : Math.round(weight * EMU_PER_POINT);
  if (style === 'Automatic' && color === null && width === undefined) return undefined;
  const line: NativeLine = { cap: before?.cap ?? 'rnd', join: before?.join ?? 'round' };
  if (width !== undefined) line.width = width;
  if (style === 'None') return { ...line, noFill: true };
  if (color !== null) line.color = writeColor(color);
  if (style !== 'Automatic') line.dash = dashes[style];
  return line;
}

export function writeFont(
  font: ChartFont,
  before: ChartTextProperties | undefined,
  theme: Theme,
  rotation?: number,
): ChartTextProperties | undefined {
  const native = textPropertiesOf(before);
  const known = readFont(before, theme);
  if (font.name !== known.name) assign(native, 'fontFamily', font.name);
  if (font.size !== known.size)
    assign(native, 'size', font.size === null ? null : Math.round(font.size * 100));
  if (font.bold !== known.bold) assign(native, 'bold', font.bold);
  if (font.italic !== known.italic) assign(native, 'italic', font.italic);
  if (font.underline !== known.underline) assign(native, 'underline', font.underline);
  if (font.color !== known.color)
    assign(native, 'color', font.color === null ? null : writeColor(font.color));
  if (rotation !== undefined) native.rotation = rotation;
  return Object.keys(native).length > 0 ? native : undefined;
}

export function writeMarker(
  marker: ChartMarker,
  before: NativeMarker | undefined,
  theme: Theme,
): NativeMarker | undefined {
  const native: NativeMarker = { ...before };
  if (marker.style === 'Automatic') delete native.symbol;
  else native.symbol = markerStyles[marker.style];
  assign(native, 'size', marker.size);
  const line = readLine(before?.spPr, theme);
  const spPr = writeShape(
    {
      fill:
        marker.backgroundColor === null
          ? { kind: 'automatic' }
          : { kind: 'solid', color: marker.backgroundColor },
      line:
        marker.foregroundColor === null
          ? { ...line, color: null }
          : { style: 'Continuous', weight: 0.75, color: marker.foregroundColor },
    },
    before?.spPr,
    theme,
  );
  if (spPr) native.spPr = spPr;
  else delete native.spPr;
  return Object.keys(native).length > 0 ? native : undefined;
}

/** Sets a property, or takes it away for `null`: ExcelTS tells absent from set. */
export function assign<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  value: Target[Key] | null,
): void {
  if (value === null) Reflect.deleteProperty(target, key);
  else target[key] = value;
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
