import type {
  ChartRichText,
  ChartTextProperties,
  ChartTitle as NativeTitle,
  DataLabelEntry,
  DataLabels,
  Trendline,
  TrendlineLabel,
} from '../excelts';
import type {
  ChartDataLabels,
  ChartFont,
  ChartTextLayout,
  ChartTitle,
  ChartTrendline,
  ChartTrendlineLabel,
} from '../chartModel';
import { newTrendlineLabel } from './automatic';
import type { Theme } from './colors';
import { isPlain, plainText, writeRichText } from './richText';
import { labelPositions, trendlineTypes } from './words';
import { assign, same, writeFont, writePlace, writeShape } from './writeParts';

/** Undefined: no title. `upright` titles read upwards unless they were turned. */
export function writeTitle(
  title: ChartTitle,
  before: NativeTitle | undefined,
  theme: Theme,
  upright = false,
): NativeTitle | undefined {
  if (!title.visible) return undefined;
  const native: NativeTitle = { ...before, overlay: title.overlay };
  delete native.rawTx;
  delete native.text;
  delete native.strRef;
  assign(native, 'layout', writePlace(title.place, before?.layout));
  assign(native, 'spPr', writeShape(title, before?.spPr, theme) ?? null);
  const rotation = rotationOf(title, upright ? -5_400_000 : 0);
  if (title.text.kind === 'text') native.text = richText(title.text.text, title, theme, rotation);
  if (title.text.kind === 'reference') native.strRef = { formula: title.text.reference };
  const font = writeFont(title.font, undefined, theme) ?? {};
  const turned = title.textOrientation !== null;
  if (title.text.kind !== 'text' && (Object.keys(font).length > 0 || turned))
    native.txPr = { ...font, rotation };
  else delete native.txPr;
  return native;
}

/** The file counts clockwise in 60,000ths of a degree. */
function rotationOf({ textOrientation }: ChartTextLayout, automatic: number): number {
  return textOrientation === null ? automatic : textOrientation === 0 ? 0 : -textOrientation * 60_000;
}

function richText(
  text: string,
  words: ChartTextLayout & { font: ChartFont; runs?: ChartTitle['runs'] },
  theme: Theme,
  rotation: number,
): ChartRichText {
  const fontOf = (font: ChartFont): ChartTextProperties => writeFont(font, undefined, theme) ?? {};
  return writeRichText(text, fontOf, words, words, rotation);
}

/** The labels of a series; undefined: none. */
export function writeDataLabels(
  labels: ChartDataLabels | null,
  before: DataLabels | undefined,
  theme: Theme,
): DataLabels | undefined {
  if (!labels) return undefined;
  const native: DataLabels = { ...before, ...writeParts(labels) };
  delete native.delete;
  dressLabel(native, labels, before, theme);
  assign(native, 'showLeaderLines', labels.showLeaderLines);
  return native;
}

/** The label of one point. */
export function writeDataLabelEntry(
  index: number,
  labels: ChartDataLabels | 'hidden',
  before: (DataLabelEntry & { rawTx?: string }) | undefined,
  theme: Theme,
): DataLabelEntry {
  if (labels === 'hidden') return { index, delete: true };
  const native: DataLabelEntry & { rawTx?: string } = { ...before, index, ...writeParts(labels) };
  delete native.delete;
  dressLabel(native, labels, before, theme);
  if (before && !isPlain(before) && plainText(before) === labels.text) return native;
  delete native.rawTx;
  delete native.text;
  if (labels.text !== null) native.text = richText(labels.text, labels, theme, rotationOf(labels, 0));
  return native;
}

function writeParts(labels: ChartDataLabels) {
  return {
    showLegendKey: labels.showLegendKey,
    showVal: labels.showValue,
    showCatName: labels.showCategoryName,
    showSerName: labels.showSeriesName,
    showPercent: labels.showPercentage,
    showBubbleSize: labels.showBubbleSize,
  };
}

function dressLabel(
  native: DataLabels | DataLabelEntry,
  labels: ChartDataLabels,
  before: DataLabels | DataLabelEntry | undefined,
  theme: Theme,
): void {
  assign(native, 'separator', labels.separator);
  assign(native, 'position', labels.position === 'Automatic' ? null : labelPositions[labels.position]);
  assign(native, 'numFmt', numberFormat(labels.numberFormat));
  assign(native, 'spPr', writeShape(labels, before?.spPr, theme) ?? null);
  const rotation = labels.textOrientation === null ? undefined : rotationOf(labels, 0);
  assign(native, 'txPr', writeFont(labels.font, before?.txPr, theme, rotation) ?? null);
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
  if (!same(trendline.label, newTrendlineLabel()))
    native.trendlineLbl = writeTrendlineLabel(trendline.label, theme);
  return native;
}

function writeTrendlineLabel(label: ChartTrendlineLabel, theme: Theme): TrendlineLabel {
  const native: TrendlineLabel = {};
  assign(
    native,
    'text',
    label.text === null ? null : richText(label.text, label, theme, rotationOf(label, 0)),
  );
  assign(
    native,
    'numFmt',
    numberFormat(label.numberFormat) ?? { formatCode: 'General', sourceLinked: false },
  );
  assign(native, 'spPr', writeShape(label, undefined, theme) ?? null);
  const rotation = label.textOrientation === null ? undefined : rotationOf(label, 0);
  if (label.text === null) assign(native, 'txPr', writeFont(label.font, undefined, theme, rotation) ?? null);
  return native;
}

function numberFormat(formatCode: string | null): { formatCode: string; sourceLinked: boolean } | null {
  return formatCode === null ? null : { formatCode, sourceLinked: false };
}
