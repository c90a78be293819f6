import type { BorderEdge } from '../../engine';

/** How a built-in table style draws the parts of a table. Lines are absent where the style has none. */
export interface TableStyle {
  readonly outline: { readonly topBottom?: BorderEdge; readonly leftRight?: BorderEdge };
  readonly inner: { readonly horizontal?: BorderEdge; readonly vertical?: BorderEdge };
  readonly header: { readonly fill?: string; readonly color?: string; readonly bottom?: BorderEdge };
  readonly totals: { readonly top?: BorderEdge };
  /** Fill of all body cells, and of every other row or column. */
  readonly body?: string;
  readonly band?: string;
}

const line = (color: string, weight: BorderEdge['weight'] = 'Thin'): BorderEdge => ({
  style: 'Continuous',
  color,
  weight,
});
const double = (color: string): BorderEdge => ({ style: 'Double', color, weight: 'Thick' });

/**
 * The built-in style with a name; undefined for none, or a style of the file's own. Styles come in families of seven:
 * without a colour, then one per accent of the theme. The dark families, which no sheet of numbers uses, are drawn
 * like the second medium one.
 *
 * @param theme the twelve colours of the workbook's theme.
 */
export function tableStyleNamed(name: string, theme: readonly string[]): TableStyle | undefined {
  const parts = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!parts) return undefined;
  const number = Number(parts[2]) - 1;
  const isNeutral = number % 7 === 0;
  const main = isNeutral ? (theme[1] ?? '#000000') : (theme[3 + (number % 7)] ?? '#4472C4');
  const tones = {
    main,
    // A neutral band is a shade of white, a coloured one a tint of its colour.
    pale: isNeutral ? '#D9D9D9' : tint(main, 0.2),
    soft: isNeutral ? '#A6A6A6' : tint(main, 0.4),
    line: isNeutral ? main : tint(main, 0.6),
  };
  const family = `${parts[1] ?? ''}${Math.floor(number / 7)}`;
  return (families[family] ?? blocks)(tones);
}

interface Tones {
  readonly main: string;
  readonly pale: string;
  readonly soft: string;
  readonly line: string;
}

/** Light 1 to 7: lines above, below and under the header. */
const open = ({ main, pale }: Tones): TableStyle => ({
  outline: { topBottom: line(main) },
  inner: {},
  header: { bottom: line(main) },
  totals: { top: line(main) },
  band: pale,
});

/** Light 8 to 14: a filled header, a frame, lines instead of bands. */
const framed = ({ main }: Tones): TableStyle => ({
  outline: { topBottom: line(main), leftRight: line(main) },
  inner: { horizontal: line(main) },
  header: { fill: main, color: '#FFFFFF' },
  totals: { top: double(main) },
});

/** Light 15 to 21: lines around every cell. */
const gridded = ({ main, pale }: Tones): TableStyle => ({
  outline: { topBottom: line(main), leftRight: line(main) },
  inner: { horizontal: line(main), vertical: line(main) },
  header: { bottom: line(main, 'Medium') },
  totals: { top: double(main) },
  band: pale,
});

/** Medium 1 to 7: a filled header, pale bands, lines between the rows. Medium 2 is Excel's own choice. */
const banded = (tones: Tones): TableStyle => ({
  outline: { topBottom: line(tones.line), leftRight: line(tones.line) },
  inner: { horizontal: line(tones.line) },
  header: { fill: tones.main, color: '#FFFFFF' },
  totals: { top: double(tones.main) },
  band: tones.pale,
});

/** Medium 8 to 14: filled throughout, white lines. */
const blocks = ({ main, pale, soft }: Tones): TableStyle => ({
  outline: {},
  inner: { horizontal: line('#FFFFFF'), vertical: line('#FFFFFF') },
  header: { fill: main, color: '#FFFFFF', bottom: line('#FFFFFF', 'Thick') },
  totals: { top: line('#FFFFFF', 'Thick') },
  body: pale,
  band: soft,
});

const families: Readonly<Record<string, (tones: Tones) => TableStyle>> = {
  Light0: open,
  Light1: framed,
  Light2: gridded,
  Medium0: banded,
  Medium1: blocks,
  Medium2: banded,
  Medium3: gridded,
};

/** A tint: `share` of the colour, the rest white. */
function tint(color: string, share: number): string {
  const channel = (from: number) => {
    const value = parseInt(color.slice(from, from + 2), 16);
    return Math.round(value * share + 255 * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
