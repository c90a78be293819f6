import type {
  AxisDataSource,
  ChartLayout,
  ChartMarker as NativeMarker,
  ChartTextProperties,
  NumberDataSource,
  ShapeProperties,
} from '../excelts';
import { parseSpPr, parseTxPr } from '../excelts';
import type {
  ChartFill,
  ChartFont,
  ChartFrame,
  ChartLine,
  ChartMarker,
  ChartPlace,
  ChartSource,
  ChartText,
  LineStyle,
} from '../chartModel';
import { automaticLine, automaticPlace } from './automatic';
import { readColor, type Theme } from './colors';
import { markerStyles, outward } from './words';

export const EMU_PER_POINT = 12_700;

/** ExcelTS keeps shapes as raw XML until they are asked for. */
export function shapeOf(shape: ShapeProperties | undefined): ShapeProperties {
  return shape ? { ...parseSpPr(shape) } : {};
}

export function textPropertiesOf(text: ChartTextProperties | undefined): ChartTextProperties {
  return text ? { ...parseTxPr(text) } : {};
}

const lineStyles: Record<string, LineStyle> = {
  solid: 'Continuous',
  dash: 'Dash',
  lgDash: 'Dash',
  dashDot: 'DashDot',
  lgDashDot: 'DashDot',
  sysDashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDashDotDot: 'DashDotDot',
  sysDash: 'Dot',
  dot: 'Dot',
  sysDot: 'RoundDot',
};

export function readLine(shape: ShapeProperties | undefined, theme: Theme): ChartLine {
  const { line } = shapeOf(shape);
  if (!line) return { ...automaticLine };
  const color = readColor(line.color, theme);
  const weight = line.width === undefined ? null : line.width / EMU_PER_POINT;
  if (line.noFill === true) return { style: 'None', color, weight };
  const style =
    line.dash === undefined
      ? color === null
        ? 'Automatic'
        : 'Continuous'
      : (lineStyles[line.dash] ?? 'Continuous');
  return { style, color, weight };
}

export function readFill(shape: ShapeProperties | undefined, theme: Theme): ChartFill {
  const { fill } = shapeOf(shape);
  if (fill?.noFill === true) return { kind: 'none' };
  const color = readColor(fill?.solid ?? fill?.gradient?.stops[0]?.color ?? fill?.pattern?.foreground, theme);
  return color === null ? { kind: 'automatic' } : { kind: 'solid', color };
}

/** The frame of words, with its shadow. */
export function readFrame(shape: ShapeProperties | undefined, theme: Theme): ChartFrame {
  return { fill: readFill(shape, theme), line: readLine(shape, theme), shadow: hasShadow(shape) };
}

export function hasShadow(shape: ShapeProperties | undefined): boolean {
  return shapeOf(shape).effectList?.outerShadow !== undefined;
}

/** Where a part was put by hand. A distance from the automatic place is not a place, and stays with the file. */
export function readPlace(layout: ChartLayout | undefined): ChartPlace {
  const { xMode, yMode, wMode, hMode, x, y, w, h } = layout?.manualLayout ?? {};
  return {
    ...automaticPlace(),
    ...(xMode === 'edge' && x !== undefined && { left: x }),
    ...(yMode === 'edge' && y !== undefined && { top: y }),
    ...(wMode !== 'edge' && w !== undefined && { width: w }),
    ...(hMode !== 'edge' && h !== undefined && { height: h }),
  };
}

export function readFont(text: ChartTextProperties | undefined, theme: Theme): ChartFont {
  const { fontFamily, size, bold, italic, underline, color } = textPropertiesOf(text);
  return {
    // `+mn-lt` and the like stand for the font of the theme.
    name: fontFamily === undefined || fontFamily.startsWith('+') ? null : fontFamily,
    size: size === undefined ? null : size / 100,
    bold: bold ?? null,
    italic: italic ?? null,
    underline: underline === undefined ? null : underline !== false && underline !== 'none',
    color: readColor(color, theme),
  };
}

export function readMarker(marker: NativeMarker | undefined, theme: Theme): ChartMarker {
  const fill = readFill(marker?.spPr, theme);
  return {
    style: outward(markerStyles, marker?.symbol, 'Automatic'),
    size: marker?.size ?? null,
    backgroundColor: fill.kind === 'solid' ? fill.color : null,
    foregroundColor: readLine(marker?.spPr, theme).color,
  };
}

/** Where numbers or categories come from. Values of the cells themselves are not read from the file's cache. */
export function readSource(source: AxisDataSource | NumberDataSource | undefined): ChartSource {
  const { numRef, numLit, strRef, strLit, multiLvlStrRef }: AxisDataSource = source ?? {};
  const reference = numRef?.formula ?? strRef?.formula ?? multiLvlStrRef?.formula;
  if (reference !== undefined && reference !== '') return { kind: 'reference', reference };
  const literal = numLit ?? strLit;
  if (!literal) return { kind: 'none' };
  const points: (number | string | null)[] = Array.from(
    { length: literal.pointCount ?? literal.points.length },
    () => null,
  );
  for (const { index, value } of literal.points) points[index] = value;
  return { kind: 'literal', points };
}

export function readSeriesName(
  name: { strRef?: { formula: string }; value?: string } | undefined,
): ChartText {
  if (name?.strRef) return { kind: 'reference', reference: name.strRef.formula };
  return name?.value === undefined ? { kind: 'none' } : { kind: 'text', text: name.value };
}
