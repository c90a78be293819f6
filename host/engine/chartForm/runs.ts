import type { ChartFont, ChartRun } from '../chartModel';
import { automaticFont } from './automatic';
import { merged } from './richText';

interface Dressed {
  readonly font: ChartFont;
  readonly runs: readonly ChartRun[];
}

/** The font of some letters; what differs among them is null. */
export function fontOfLetters({ font, runs }: Dressed, start: number, length: number): ChartFont {
  const fonts = Array.from({ length }, (_, index) => merged(font, ownFont(runs, start + index)));
  const [first = { ...font }, ...others] = fonts;
  const common = <Key extends keyof ChartFont>(key: Key): ChartFont[Key] | null =>
    others.every((other) => other[key] === first[key]) ? first[key] : null;
  return {
    name: common('name'),
    size: common('size'),
    bold: common('bold'),
    italic: common('italic'),
    underline: common('underline'),
    color: common('color'),
  };
}

/** The runs of a text of which some letters are given a font; what the font leaves open stays as it was. */
export function dressLetters(
  runs: readonly ChartRun[],
  textLength: number,
  letters: { readonly start: number; readonly length: number },
  font: ChartFont,
): ChartRun[] {
  const dressed: { start: number; length: number; font: ChartFont }[] = [];
  for (let at = 0; at < textLength; at += 1) {
    const own = ownFont(runs, at);
    const isMeant = at >= letters.start && at < letters.start + letters.length;
    const worn = isMeant ? merged(own, font) : own;
    if (Object.values(worn).every((value) => value === null)) continue;
    const last = dressed.at(-1);
    if (last && last.start + last.length === at && JSON.stringify(last.font) === JSON.stringify(worn))
      last.length += 1;
    else dressed.push({ start: at, length: 1, font: worn });
  }
  return dressed;
}

function ownFont(runs: readonly ChartRun[], at: number): ChartFont {
  return runs.find(({ start, length }) => at >= start && at < start + length)?.font ?? { ...automaticFont };
}
