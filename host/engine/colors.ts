/** A colour as files hold it: its own value, or a place in the theme or in the old palette. */
export interface StoredColor {
  readonly argb?: string | undefined;
  readonly theme?: number | undefined;
  readonly tint?: number | undefined;
  readonly indexed?: number | undefined;
}

/** The theme of Office 2007 to 2010, which ExcelTS gives new workbooks; in the order of the file's theme indexes. */
const officeTheme = [
  '#FFFFFF',
  '#000000',
  '#EEECE1',
  '#1F497D',
  '#4F81BD',
  '#C0504D',
  '#9BBB59',
  '#8064A2',
  '#4BACC6',
  '#F79646',
  '#0000FF',
  '#800080',
];

const themeElements = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Palette of ECMA-376 part 1, 18.8.27 (`indexedColors`); 64 and 65 are the system's text and window colours. */
const palette =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333000000FFFFFF';

/** The twelve colours of a theme file; the Office theme where the file is missing or odd. */
export function themeColors(themeXml: string | undefined): readonly string[] {
  return themeElements.map((name, index) => {
    const element = new RegExp(`<a:${name}>([^]*?)</a:${name}>`).exec(themeXml ?? '')?.[1] ?? '';
    const value =
      /lastClr="([0-9A-Fa-f]{6})"/.exec(element) ?? /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(element);
    return value?.[1] ? `#${value[1].toUpperCase()}` : (officeTheme[index] ?? '#000000');
  });
}

/** `#RRGGBB`; '' when the colour is absent or automatic. */
export function resolveColor(color: StoredColor | undefined, theme: readonly string[]): string {
  if (!color) return '';
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return tinted(theme[color.theme] ?? '#000000', color.tint ?? 0);
  if (color.indexed !== undefined && color.indexed * 6 < palette.length) {
    return `#${palette.slice(color.indexed * 6, color.indexed * 6 + 6)}`;
  }
  return '';
}

export function storedColor(color: string): { argb: string } {
  return { argb: `FF${color.replace('#', '').toUpperCase()}` };
}

/** Lightens (tint above 0) or darkens a colour, in lightness as ECMA-376 part 1, 18.8.19 defines it. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const brightest = Math.max(red, green, blue);
  const darkest = Math.min(red, green, blue);
  const lightness = (brightest + darkest) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = brightest - darkest;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const shifted = channels.map((channel) =>
    spread === 0 ? target : ((channel - darkest) / spread) * chroma + target - chroma / 2,
  );
  const hex = (part: number) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${shifted.map(hex).join('')}`.toUpperCase();
}
