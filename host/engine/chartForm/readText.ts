import type {
  ChartRichText,
  ChartTitle as NativeTitle,
  DataLabelEntry,
  DataLabels,
  Trendline,
  TrendlineLabel,
} from '../excelts';
import type {
  ChartDataLabels,
  ChartText,
  ChartTextLayout,
  ChartTitle,
  ChartTrendline,
  ChartTrendlineLabel,
} from '../chartModel';
import { automaticPlace, automaticTextLayout, hiddenTitle, newTrendlineLabel } from './automatic';
import type { Theme } from './colors';
import { readFont, readFrame, readLine, readPlace, textPropertiesOf } from './readParts';
import { isPlain, plainText, richRuns, runsOf, unescapeXml } from './richText';
import { horizontalAlignments, labelPositions, outward, trendlineTypes, verticalAlignments } from './words';

/** Text as ExcelTS keeps it: taken apart, or as the file has it. */
interface NativeText {
  readonly text?: ChartRichText | undefined;
  readonly rawTx?: string | undefined;
}

/** `upright` titles read upwards unless they were turned. */
export function readTitle(title: NativeTitle | undefined, theme: Theme, upright = false): ChartTitle {
  if (!title) return hiddenTitle();
  const reference = referenceIn(title);
  const runs = reference === undefined ? richRuns(title, theme) : [];
  const { font, own } = isPlain(title) ? { font: readFont(title.txPr, theme), own: [] } : runsOf(runs);
  const layout = readTextLayout(title, isPlain(title) ? textPropertiesOf(title.txPr).rotation : undefined);
  return {
    visible: true,
    text: readTitleText(title, reference),
    overlay: title.overlay ?? false,
    font,
    runs: own,
    place: readPlace(title.layout),
    ...readFrame(title.spPr, theme),
    ...layout,
    textOrientation: layout.textOrientation === (upright ? 90 : 0) ? null : layout.textOrientation,
  };
}

function readTitleText(title: NativeTitle, reference: string | undefined): ChartText {
  if (reference !== undefined) return { kind: 'reference', reference };
  return isPlain(title) ? { kind: 'none' } : { kind: 'text', text: plainText(title) };
}

function referenceIn({ strRef, rawTx }: NativeTitle): string | undefined {
  const raw = /<c:f>([^<]*)<\/c:f>/.exec(rawTx ?? '')?.[1];
  return strRef?.formula ?? (raw === undefined ? undefined : unescapeXml(raw));
}

/** How words lie: from their own body, else from `rotation`, in 60,000ths of a degree clockwise. */
function readTextLayout({ text, rawTx }: NativeText, rotation?: number): ChartTextLayout {
  const body = text?.bodyProperties;
  const attribute = (tag: string, name: string) =>
    new RegExp(`<a:${tag}\\b[^>]*\\s${name}="([^"]*)"`).exec(rawTx ?? '')?.[1];
  const turned = body?.rotation ?? Number(attribute('bodyPr', 'rot') ?? rotation ?? 0);
  return {
    ...automaticTextLayout(),
    textOrientation: Math.abs(turned) > 5_400_000 ? null : turned === 0 ? 0 : -turned / 60_000,
    horizontalAlignment: outward(
      horizontalAlignments,
      text?.paragraphs[0]?.properties?.alignment ?? attribute('pPr', 'algn'),
      'Center',
    ),
    verticalAlignment: outward(verticalAlignments, body?.anchor ?? attribute('bodyPr', 'anchor'), 'Center'),
  };
}

/** Null when the series or point shows no label. */
export function readDataLabels(
  labels: DataLabels | DataLabelEntry | undefined,
  theme: Theme,
): ChartDataLabels | null {
  if (!labels || labels.delete === true) return null;
  const own = labels as DataLabelEntry & { rawTx?: string };
  const parts = [
    labels.showVal,
    labels.showCatName,
    labels.showSerName,
    labels.showPercent,
    labels.showBubbleSize,
  ];
  if (!parts.includes(true)) return null;
  const { numFmt, txPr } = labels;
  const layout = readTextLayout(own, textPropertiesOf(txPr).rotation);
  return {
    showValue: labels.showVal ?? false,
    showCategoryName: labels.showCatName ?? false,
    showSeriesName: labels.showSerName ?? false,
    showPercentage: labels.showPercent ?? false,
    showBubbleSize: labels.showBubbleSize ?? false,
    showLegendKey: labels.showLegendKey ?? false,
    showLeaderLines: (labels as DataLabels).showLeaderLines ?? null,
    separator: labels.separator ?? null,
    position: outward(labelPositions, labels.position, 'Automatic'),
    numberFormat: numFmt && numFmt.sourceLinked !== true ? numFmt.formatCode : null,
    font: isPlain(own) ? readFont(txPr, theme) : runsOf(richRuns(own, theme)).font,
    text: isPlain(own) ? null : plainText(own),
    place: automaticPlace(),
    ...readFrame(labels.spPr, theme),
    ...layout,
    textOrientation: layout.textOrientation === 0 ? null : layout.textOrientation,
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
    label: readTrendlineLabel(trendline.trendlineLbl, theme),
  };
}

function readTrendlineLabel(label: TrendlineLabel | undefined, theme: Theme): ChartTrendlineLabel {
  if (!label) return newTrendlineLabel();
  const layout = readTextLayout(label, textPropertiesOf(label.txPr).rotation);
  const { numFmt } = label;
  return {
    text: isPlain(label) ? null : plainText(label),
    numberFormat: numFmt && numFmt.sourceLinked !== true ? numFmt.formatCode : null,
    font: isPlain(label) ? readFont(label.txPr, theme) : runsOf(richRuns(label, theme)).font,
    place: automaticPlace(),
    ...readFrame(label.spPr, theme),
    ...layout,
    textOrientation: layout.textOrientation === 0 ? null : layout.textOrientation,
  };
}
