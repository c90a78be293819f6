import type { ChartColor } from '../excelts';

/** The twelve colours of a theme as `#RRGGBB`, in the order of the file's colour indexes: light 1, dark 1, light 2, dark 2, six accents, two links. */
export type Theme = readonly string[];

/** The colours that Excel gives the series of a new chart, one after the other. */
export const seriesColors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** The colour of the series or slice at a place, where nobody chose one. */
export type AutomaticColor = (place: number) => string;

/** The colour of a series that has none of its own. */
export function seriesColor(index: number): string {
  return seriesColors[index % seriesColors.length] ?? seriesColors[0];
}

const presetColors: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  orange: '#FFA500',
};
const systemColors: Record<string, string> = { windowText: '#000000', window: '#FFFFFF' };

/** A colour of the file as `#RRGGBB`, with its modifiers applied; null when there is none. */
export function readColor(color: ChartColor | undefined, theme: Theme): string | null {
  if (!color) return null;
  const base =
    color.srgb !== undefined
      ? `#${color.srgb.slice(-6).toUpperCase()}`
      : color.theme !== undefined
        ? theme[color.theme]
        : color.sysClr !== undefined
          ? systemColors[color.sysClr]
          : presetColors[color.prstClr ?? ''];
  return base === undefined ? null : modified(base, color);
}

/** The colour for the file. */
export function writeColor(color: string): ChartColor {
  return { srgb: color.replace('#', '').toUpperCase() };
}

function modified(base: string, { lumMod, lumOff, tint, shade }: ChartColor): string {
  let channels = [1, 3, 5].map((start) => parseInt(base.slice(start, start + 2), 16) / 255);
  if (shade !== undefined) channels = channels.map((channel) => channel * (shade / 100_000));
  if (tint !== undefined)
    channels = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel * tint + (1 - tint)));
  if (lumMod !== undefined || lumOff !== undefined) {
    const factor = (lumMod ?? 100_000) / 100_000;
    channels = withLightness(channels, (lightness) => lightness * factor + (lumOff ?? 0) / 100_000);
  }
  return `#${channels
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;
}

/** Changes the lightness of a colour and leaves hue and saturation. */
function withLightness(channels: readonly number[], change: (lightness: number) => number): number[] {
  const [red = 0, green = 0, blue = 0] = channels;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    range === 0
      ? 0
      : high === red
        ? ((green - blue) / range + 6) % 6
        : high === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4;

  const target = Math.min(1, Math.max(0, change(lightness)));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sector % 2) - 1));
  const lift = target - chroma / 2;
  const mixes = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  return (mixes[Math.floor(sector) % 6] ?? [0, 0, 0]).map((part) => part + lift);
}
