import type {
  AxisDataSource,
  ChartMarker as NativeMarker,
  ChartTextProperties,
  ChartTitle as NativeTitle,
  DataLabels,
  NumberDataSource,
  ShapeProperties,
  Trendline,
} from '../excelts';
import { parseSpPr, parseTxPr } from '../excelts';
import type {
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartLine,
  ChartMarker,
  ChartSource,
  ChartText,
  ChartTitle,
  ChartTrendline,
  LineStyle,
} from '../chartModel';
import { readColor, type Theme } from './colors';
import { labelPositions, markerStyles, outward, trendlineTypes } from './words';

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

export const automaticLine: ChartLine = { style: 'Automatic', color: null, weight: null };

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

export const automaticFont: ChartFont = {
  name: null,
  size: null,
  bold: null,
  italic: null,
  underline: null,
  color: null,
};

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

export function readTitle(title: NativeTitle | undefined, theme: Theme): ChartTitle {
  return {
    visible: title !== undefined,
    text: title ? readTitleText(title) : { kind: 'none' },
    overlay: title?.overlay ?? false,
    font: title ? readTitleFont(title, theme) : { ...automaticFont },
  };
}

function readTitleText({ rawTx, strRef, text }: NativeTitle): ChartText {
  if (strRef) return { kind: 'reference', reference: strRef.formula };
  if (text) {
    const lines = text.paragraphs.map((paragraph) => (paragraph.runs ?? []).map((run) => run.text).join(''));
    return { kind: 'text', text: lines.join('\n') };
  }
  if (rawTx === undefined) return { kind: 'none' };
  const reference = /<c:f>([^<]*)<\/c:f>/.exec(rawTx)?.[1];
  if (reference !== undefined) return { kind: 'reference', reference: unescapeXml(reference) };
  const lines = rawTx
    .split('</a:p>')
    .slice(0, -1)
    .map((paragraph) => {
      return [...paragraph.matchAll(/<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>/g)]
        .map((run) => unescapeXml(run[1] ?? ''))
        .join('');
    });
  return { kind: 'text', text: lines.join('\n') };
}

function readTitleFont({ rawTx, text, txPr }: NativeTitle, theme: Theme): ChartFont {
  const run = text?.paragraphs[0]?.runs?.[0]?.properties ?? text?.paragraphs[0]?.runProperties;
  if (run) return readFont(run, theme);
  const properties =
    /<a:rPr\b[^>]*(?:\/>|>[^]*?<\/a:rPr>)/.exec(rawTx ?? '')?.[0] ??
    /<a:defRPr\b[^>]*(?:\/>|>[^]*?<\/a:defRPr>)/.exec(rawTx ?? '')?.[0];
  if (properties === undefined) return readFont(txPr, theme);
  return readFont({ _rawXml: properties } as ChartTextProperties, theme);
}

/** Null when the series or point shows no label. */
export function readDataLabels(labels: DataLabels | undefined, theme: Theme): ChartDataLabels | null {
  if (!labels || labels.delete === true) return null;
  const { showVal, showCatName, showSerName, showPercent, showLegendKey, separator, position, numFmt, txPr } =
    labels;
  if (![showVal, showCatName, showSerName, showPercent].includes(true)) return null;
  return {
    showValue: showVal ?? false,
    showCategoryName: showCatName ?? false,
    showSeriesName: showSerName ?? false,
    showPercentage: showPercent ?? false,
    showLegendKey: showLegendKey ?? false,
    separator: separator ?? null,
    position: outward(labelPositions, position, 'Automatic'),
    numberFormat: numFmt && numFmt.sourceLinked !== true ? numFmt.formatCode : null,
    font: readFont(txPr, theme),
  };
}

export function readTrendline(trendline: Trendline, theme: Theme): ChartTrendline {
  return {
    type: outward(trendlineTypes, trendline.type, 'Linear'),
    name: trendline.name ?? null,
    movingAveragePeriod: trendline.period ?? 2,
    polynomialOrder: trendline.order ?? 2,
    forwardPeriod: trendline.forward ?? 0,
    backwardPeriod: trendline.backward ?? 0,
    intercept: trendline.intercept ?? null,
    showEquation: trendline.displayEq ?? false,
    showRSquared: trendline.displayRSqr ?? false,
    line: readLine(trendline.spPr, theme),
  };
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
