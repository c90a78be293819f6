import { resolveColor, storedColor, type StoredColor } from './colors';
import type { Font, Style } from './excelts';
import type { CellFont, CellFormat, CellFormatPatch, Underline } from './format';
import { alignmentOf, patchedAlignment } from './styling/alignments';
import { diagonalsOf, edgeOf, patchedBorders } from './styling/borders';
import { fillOf, patchedFill } from './styling/fills';
import { storedWord, wordFor, type Words } from './styling/words';

/** A style as ExcelTS holds it. The engine never changes one in place: cells share them. */
export type StoredStyle = Partial<Style>;

/** What a style falls back on. */
export interface StyleDefaults {
  readonly font: Partial<Font>;
  readonly theme: readonly string[];
}

const underlineWords: Words<Exclude<Font['underline'], boolean>, Underline> = [
  ['none', 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
];

/** A stored style in Office's words, with all defaults filled in. */
export function formatOf(style: StoredStyle, { font, theme }: StyleDefaults): CellFormat {
  const { protection } = style;
  return {
    numberFormat: numberFormatOf(style),
    font: fontOf({ ...font, ...style.font }, theme),
    fill: fillOf(style.fill, theme),
    ...alignmentOf(style.alignment),
    borders: {
      top: edgeOf(style.border?.top, theme),
      bottom: edgeOf(style.border?.bottom, theme),
      left: edgeOf(style.border?.left, theme),
      right: edgeOf(style.border?.right, theme),
    },
    diagonals: diagonalsOf(style.border, theme),
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

/** A new stored style with a patch applied. */
export function patchedStyle(
  style: StoredStyle,
  patch: CellFormatPatch,
  defaults: StyleDefaults,
): StoredStyle {
  const result: StoredStyle = { ...style };
  if (patch.numberFormat !== undefined) result.numFmt = patch.numberFormat;
  if (patch.font) result.font = patchedFont({ ...defaults.font, ...style.font }, patch.font);
  if (patch.fill) {
    const fill = patchedFill(style.fill, patch.fill, defaults.theme);
    if (fill) result.fill = fill;
    else delete result.fill;
  }
  if (patch.borders || patch.diagonals) result.border = patchedBorders(style.border, patch, defaults.theme);
  const alignment = patchedAlignment(style.alignment, patch);
  if (alignment) result.alignment = alignment;
  if (patch.locked !== undefined || patch.formulaHidden !== undefined) {
    result.protection = {
      ...style.protection,
      ...(patch.locked !== undefined && { locked: patch.locked }),
      ...(patch.formulaHidden !== undefined && { hidden: patch.formulaHidden }),
    };
  }
  return result;
}

export function numberFormatOf(style: StoredStyle | undefined): string {
  const stored = style?.numFmt;
  const code = typeof stored === 'object' ? stored.formatCode : stored;
  return code === undefined || code === '' ? 'General' : code;
}

function fontOf(font: Partial<Font>, theme: readonly string[]): CellFont {
  const { underline } = font;
  const color = font.color as StoredColor | undefined;
  return {
    name: font.name ?? 'Calibri',
    size: font.size ?? 11,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: underline === true ? 'Single' : (wordFor(underlineWords, underline || undefined) ?? 'None'),
    strikethrough: font.strike ?? false,
    superscript: font.vertAlign === 'superscript',
    subscript: font.vertAlign === 'subscript',
    color: resolveColor(color, theme) || '#000000',
    tintAndShade: color?.tint ?? 0,
  };
}

function patchedFont(font: Partial<Font>, patch: Partial<CellFont>): Partial<Font> {
  const result = { ...font };
  if (patch.name !== undefined) {
    result.name = patch.name;
    // With a scheme Excel would show the theme's font whatever the name says.
    delete result.scheme;
    delete result.family;
  }
  if (patch.size !== undefined) result.size = patch.size;
  if (patch.bold !== undefined) result.bold = patch.bold;
  if (patch.italic !== undefined) result.italic = patch.italic;
  if (patch.strikethrough !== undefined) result.strike = patch.strikethrough;
  if (patch.underline !== undefined) result.underline = storedWord(underlineWords, patch.underline) ?? 'none';
  if (patch.color !== undefined) result.color = storedColor(patch.color || '#000000');
  if (patch.superscript === false && font.vertAlign === 'superscript') delete result.vertAlign;
  if (patch.subscript === false && font.vertAlign === 'subscript') delete result.vertAlign;
  if (patch.superscript) result.vertAlign = 'superscript';
  if (patch.subscript) result.vertAlign = 'subscript';
  return result;
}
