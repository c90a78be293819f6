import type {
  ChartBodyProperties,
  ChartFill as NativeFill,
  ChartLine as NativeLine,
  ChartMarker as NativeMarker,
  ChartRichText,
  ChartTextProperties,
  ChartTitle as NativeTitle,
  DataLabels,
  ShapeProperties,
  Trendline,
} from '../excelts';
import type {
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartLine,
  ChartMarker,
  ChartTitle,
  ChartTrendline,
  LineStyle,
} from '../chartModel';
import { type Theme, writeColor } from './colors';
import { EMU_PER_POINT, readFill, readFont, readLine, shapeOf, textPropertiesOf } from './readParts';
import { labelPositions, markerStyles, trendlineTypes } from './words';

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
  shape: { fill?: ChartFill; line?: ChartLine },
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
  return Object.keys(native).length > 0 ? native : undefined;
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

/** Undefined: no title. */
export function writeTitle(
  title: ChartTitle,
  before: NativeTitle | undefined,
  theme: Theme,
  body: ChartBodyProperties = {},
): NativeTitle | undefined {
  if (!title.visible) return undefined;
  const native: NativeTitle = { ...before, overlay: title.overlay };
  delete native.rawTx;
  delete native.text;
  delete native.strRef;
  const font = writeFont(title.font, undefined, theme) ?? {};
  if (title.text.kind === 'text') native.text = richText(title.text.text, font, body);
  if (title.text.kind === 'reference') native.strRef = { formula: title.text.reference };
  if (title.text.kind !== 'text' && Object.keys(font).length > 0)
    native.txPr = { ...font, rotation: body.rotation ?? 0 };
  else delete native.txPr;
  return native;
}

function richText(
  text: string,
  properties: ChartTextProperties,
  bodyProperties: ChartBodyProperties,
): ChartRichText {
  return {
    bodyProperties: { rotation: 0, anchor: 'ctr', wrap: 'square', vertical: 'horz', ...bodyProperties },
    paragraphs: text.split('\n').map((line) => ({
      properties: { defaultRunProperties: properties },
      runs: [{ text: line, properties: { lang: 'en-US', ...properties } }],
    })),
  };
}

export function writeDataLabels(
  labels: ChartDataLabels | null,
  before: DataLabels | undefined,
  theme: Theme,
): DataLabels | undefined {
  if (!labels) return undefined;
  const native: DataLabels = {
    ...before,
    showLegendKey: labels.showLegendKey,
    showVal: labels.showValue,
    showCatName: labels.showCategoryName,
    showSerName: labels.showSeriesName,
    showPercent: labels.showPercentage,
    showBubbleSize: before?.showBubbleSize ?? false,
  };
  delete native.delete;
  assign(native, 'separator', labels.separator);
  assign(native, 'position', labels.position === 'Automatic' ? null : labelPositions[labels.position]);
  assign(
    native,
    'numFmt',
    labels.numberFormat === null ? null : { formatCode: labels.numberFormat, sourceLinked: false },
  );
  assign(native, 'txPr', writeFont(labels.font, before?.txPr, theme) ?? null);
  return native;
}

export function writeTrendline(trendline: ChartTrendline, theme: Theme): Trendline {
  const native: Trendline = {
    type: trendlineTypes[trendline.type],
    displayRSqr: trendline.showRSquared,
    displayEq: trendline.showEquation,
  };
  assign(native, 'name', trendline.name);
  if (trendline.type === 'MovingAverage') native.period = trendline.movingAveragePeriod;
  if (trendline.type === 'Polynomial') native.order = trendline.polynomialOrder;
  if (trendline.forwardPeriod > 0) native.forward = trendline.forwardPeriod;
  if (trendline.backwardPeriod > 0) native.backward = trendline.backwardPeriod;
  assign(native, 'intercept', trendline.intercept);
  assign(native, 'spPr', writeShape({ line: trendline.line }, undefined, theme) ?? null);
  return native;
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

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
