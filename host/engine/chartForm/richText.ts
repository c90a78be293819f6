import type { ChartBodyProperties, ChartRichText, ChartTextProperties } from '../excelts';
import type { ChartFont, ChartRun, ChartTextLayout } from '../chartModel';
import { automaticFont } from './automatic';
import type { Theme } from './colors';
import { readFont } from './readParts';
import { horizontalAlignments, verticalAlignments } from './words';

/** Words in a file: taken apart by ExcelTS, or as the file has them. */
interface NativeText {
  readonly text?: ChartRichText | undefined;
  readonly rawTx?: string | undefined;
}

/** Letters that share a font. A line break is one letter. */
interface FontRun {
  readonly text: string;
  readonly font: ChartFont;
}

/** Whether a part has no words of its own. */
export function isPlain({ text, rawTx }: NativeText): boolean {
  return !text && !/<a:(?:t|p)\b/.test(rawTx ?? '');
}

export function plainText(native: NativeText): string {
  return richRuns(native, [])
    .map(({ text }) => text)
    .join('');
}

/** The runs of all paragraphs, in order; a paragraph's break belongs to the run before it. */
export function richRuns({ text, rawTx }: NativeText, theme: Theme): FontRun[] {
  const paragraphs = text
    ? text.paragraphs.map(({ runs, properties, runProperties }) =>
        (runs ?? []).map((run) => ({
          text: run.text,
          font: merged(
            readFont(properties?.defaultRunProperties ?? runProperties, theme),
            readFont(run.properties, theme),
          ),
        })),
      )
    : rawParagraphs(rawTx ?? '', theme);
  return paragraphs.flatMap((runs, index) => {
    if (index === paragraphs.length - 1) return runs;
    const last = runs.at(-1);
    return [
      ...runs.slice(0, -1),
      { text: `${last?.text ?? ''}\n`, font: last?.font ?? { ...automaticFont } },
    ];
  });
}

function rawParagraphs(xml: string, theme: Theme): FontRun[][] {
  const fontIn = (part: string, tag: string) => {
    const properties = new RegExp(`<a:${tag}\\b(?:[^>]*/>|[^]*?</a:${tag}>)`).exec(part)?.[0];
    return properties === undefined
      ? { ...automaticFont }
      : readFont({ _rawXml: properties } as ChartTextProperties, theme);
  };
  return xml
    .split('</a:p>')
    .slice(0, -1)
    .map((paragraph) => {
      const base = fontIn(paragraph, 'defRPr');
      return [...paragraph.matchAll(/<a:r>([^]*?)<\/a:r>/g)].map(([, run = '']) => ({
        text: unescapeXml(/<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>/.exec(run)?.[1] ?? ''),
        font: merged(base, fontIn(run, 'rPr')),
      }));
    });
}

/** The font that most letters have, and the letters that have another. */
export function runsOf(runs: readonly FontRun[]): { font: ChartFont; own: ChartRun[] } {
  const lengths = new Map<string, number>();
  for (const { text, font } of runs) {
    const key = JSON.stringify(font);
    lengths.set(key, (lengths.get(key) ?? 0) + text.length);
  }
  const [usual] = [...lengths].sort((one, other) => other[1] - one[1]);
  const font = usual ? (JSON.parse(usual[0]) as ChartFont) : { ...automaticFont };
  let start = 0;
  const own: ChartRun[] = [];
  for (const run of runs) {
    const difference = differing(run.font, font);
    if (difference) own.push({ start, length: run.text.length, font: difference });
    start += run.text.length;
  }
  return { font, own };
}

/** The native form of words with a font of their own here and there. */
export function writeRichText(
  text: string,
  fontOf: (font: ChartFont) => ChartTextProperties,
  { font, runs = [] }: { readonly font: ChartFont; readonly runs?: readonly ChartRun[] },
  layout: ChartTextLayout,
  rotation: number,
): ChartRichText {
  const bodyProperties: ChartBodyProperties = {
    rotation,
    anchor: verticalAlignments[layout.verticalAlignment],
    wrap: 'square',
    vertical: 'horz',
  };
  let start = 0;
  const paragraphs = text.split('\n').map((line) => {
    const pieces = cut(line, start, runs).map((piece) => ({
      text: piece.text,
      properties: { lang: 'en-US', ...fontOf(piece.font ? merged(font, piece.font) : font) },
    }));
    start += line.length + 1;
    return {
      properties: {
        ...(layout.horizontalAlignment !== 'Center' && {
          alignment: horizontalAlignments[layout.horizontalAlignment],
        }),
        defaultRunProperties: fontOf(font),
      },
      runs: pieces,
    };
  });
  return { bodyProperties, paragraphs };
}

function cut(
  line: string,
  start: number,
  runs: readonly ChartRun[],
): { text: string; font: ChartFont | null }[] {
  const pieces: { text: string; font: ChartFont | null }[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const at = start + index;
    const font = runs.find((run) => at >= run.start && at < run.start + run.length)?.font ?? null;
    const last = pieces.at(-1);
    if (last?.font === font && last) last.text += line.charAt(index);
    else pieces.push({ text: line.charAt(index), font });
  }
  return pieces.length > 0 ? pieces : [{ text: '', font: null }];
}

/** A font over another: what it leaves open is as below. */
export function merged(below: ChartFont, above: ChartFont): ChartFont {
  return {
    name: above.name ?? below.name,
    size: above.size ?? below.size,
    bold: above.bold ?? below.bold,
    italic: above.italic ?? below.italic,
    underline: above.underline ?? below.underline,
    color: above.color ?? below.color,
  };
}

/** What a font has other than another; null when nothing. */
function differing(font: ChartFont, from: ChartFont): ChartFont | null {
  const own: ChartFont = {
    name: font.name === from.name ? null : font.name,
    size: font.size === from.size ? null : font.size,
    bold: font.bold === from.bold ? null : font.bold,
    italic: font.italic === from.italic ? null : font.italic,
    underline: font.underline === from.underline ? null : font.underline,
    color: font.color === from.color ? null : font.color,
  };
  return Object.values(own).some((value) => value !== null) ? own : null;
}

export function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
