import type { ConditionalFormatPatch } from '../conditionalRule';
import { resolveColor, type StoredColor } from '../colors';
import type { Border, Style } from '../excelts';
import type { BorderEdge, BorderSide } from '../format';
import { formatOf, patchedStyle, type StyleDefaults } from '../styles';

const sides: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

/** What a differential style (dxf) of a file changes. */
export function readDifferentialStyle(
  style: Partial<Style> | undefined,
  defaults: StyleDefaults,
): ConditionalFormatPatch {
  if (!style) return {};
  const { font = {}, fill, border, numFmt } = style;
  const full = formatOf(style, { ...defaults, font: {} });
  const color = font.color && resolveColor(font.color as StoredColor, defaults.theme);
  const fontPatch = {
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.strike !== undefined && { strikethrough: font.strike }),
    ...(font.underline !== undefined && { underline: full.font.underline }),
    ...(color && { color }),
  };
  const fillColor = readFill(fill, defaults.theme);
  const drawn = sides.filter((side) => (border?.[side] as Partial<Border> | undefined)?.style !== undefined);
  const code = typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
  return {
    ...(Object.keys(fontPatch).length > 0 && { font: fontPatch }),
    ...(fillColor !== null && { fill: { color: fillColor } }),
    ...(drawn.length > 0 && {
      borders: Object.fromEntries(drawn.map((side) => [side, full.borders[side]])) as Partial<
        Record<BorderSide, BorderEdge>
      >,
    }),
    ...(code !== undefined && code !== '' && { numberFormat: code }),
  };
}

/** In a differential style the colour of a plain fill is the background one; some programs write it as foreground. */
function readFill(fill: Style['fill'] | undefined, theme: readonly string[]): string | null {
  if (fill?.type !== 'pattern') return null;
  if ((fill.pattern as string | undefined) === 'none') return '';
  const color = resolveColor(fill.bgColor ?? fill.fgColor, theme);
  return color === '' ? null : color;
}

/** The differential style for the file; undefined when nothing changes. */
export function writeDifferentialStyle(
  patch: ConditionalFormatPatch,
  defaults: StyleDefaults,
): Partial<Style> | undefined {
  const { fill, ...rest } = patch;
  const style = patchedStyle({}, rest, { ...defaults, font: {} });
  if (fill?.color !== undefined) {
    style.fill =
      fill.color === ''
        ? { type: 'pattern', pattern: 'none' }
        : { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill.color.slice(1).toUpperCase()}` } };
  }
  return Object.keys(style).length > 0 ? style : undefined;
}
