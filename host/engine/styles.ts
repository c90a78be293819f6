import { resolveColor, storedColor, type StoredColor } from './colors';
import type { Alignment, Border, Borders, Fill, Font, Style } from './excelts';
import {
  type BorderEdge,
  type BorderSide,
  type BorderStyle,
  type BorderWeight,
  type CellFont,
  type CellFormat,
  type CellFormatPatch,
  type HorizontalAlignment,
  noBorder,
  type Underline,
  type VerticalAlignment,
} from './format';

/** A style as ExcelTS holds it. The engine never changes one in place: cells share them. */
export type StoredStyle = Partial<Style>;

/** What a style falls back on. */
export interface StyleDefaults {
  readonly font: Partial<Font>;
  readonly theme: readonly string[];
}

const horizontalWords: readonly (readonly [Alignment['horizontal'], HorizontalAlignment])[] = [
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
];

const verticalWords: readonly (readonly [Alignment['vertical'], VerticalAlignment])[] = [
  ['top', 'Top'],
  ['middle', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
];

const underlineWords: readonly (readonly [Exclude<Font['underline'], boolean>, Underline])[] = [
  ['none', 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
];

/** The file's border style for a style and weight; the first that fits is taken. */
const borderWords: readonly (readonly [Border['style'], BorderStyle, BorderWeight])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

const sides: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

/** A stored style in Office's words, with all defaults filled in. */
export function formatOf(style: StoredStyle, defaults: StyleDefaults): CellFormat {
  const { alignment, protection } = style;
  return {
    numberFormat: numberFormatOf(style),
    font: fontOf({ ...defaults.font, ...style.font }, defaults.theme),
    fill: { color: fillColor(style.fill, defaults.theme) },
    horizontalAlignment: wordFor(horizontalWords, alignment?.horizontal) ?? 'General',
    verticalAlignment: wordFor(verticalWords, alignment?.vertical) ?? 'Bottom',
    wrapText: alignment?.wrapText ?? false,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    indentLevel: alignment?.indent ?? 0,
    textOrientation: alignment?.textRotation === 'vertical' ? 180 : (alignment?.textRotation ?? 0),
    borders: {
      top: edgeOf(style.border?.top, defaults.theme),
      bottom: edgeOf(style.border?.bottom, defaults.theme),
      left: edgeOf(style.border?.left, defaults.theme),
      right: edgeOf(style.border?.right, defaults.theme),
    },
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
  if (patch.fill?.color !== undefined) {
    if (patch.fill.color === '') delete result.fill;
    else result.fill = { type: 'pattern', pattern: 'solid', fgColor: storedColor(patch.fill.color) };
  }
  if (patch.borders) result.border = patchedBorders(style.border, patch.borders, defaults.theme);
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
  return {
    name: font.name ?? 'Calibri',
    size: font.size ?? 11,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: underline === true ? 'Single' : (wordFor(underlineWords, underline || undefined) ?? 'None'),
    strikethrough: font.strike ?? false,
    superscript: font.vertAlign === 'superscript',
    subscript: font.vertAlign === 'subscript',
    color: resolveColor(font.color as StoredColor | undefined, theme) || '#000000',
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
  if (patch.superscript === false || patch.subscript === false) delete result.vertAlign;
  if (patch.superscript) result.vertAlign = 'superscript';
  if (patch.subscript) result.vertAlign = 'subscript';
  return result;
}

function fillColor(fill: Fill | undefined, theme: readonly string[]): string {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return '';
  return resolveColor(fill.pattern === 'solid' ? fill.fgColor : (fill.bgColor ?? fill.fgColor), theme);
}

function edgeOf(border: Partial<Border> | undefined, theme: readonly string[]): BorderEdge {
  const known = borderWords.find(([stored]) => stored === border?.style);
  if (!known) return noBorder;
  return {
    style: known[1],
    weight: known[2],
    color: resolveColor(border?.color as StoredColor | undefined, theme) || '#000000',
  };
}

function patchedBorders(
  borders: Partial<Borders> | undefined,
  patch: NonNullable<CellFormatPatch['borders']>,
  theme: readonly string[],
): Partial<Borders> {
  const result: { [Side in keyof Borders]?: Partial<Borders[Side]> | undefined } = { ...borders };
  for (const side of sides) {
    const change = patch[side];
    if (!change) continue;
    const before = edgeOf(borders?.[side], theme);
    // Colour or weight given to a side without a line draws one, as in Excel.
    const edge: BorderEdge = {
      ...before,
      ...(before.style === 'None' && { style: 'Continuous' as const }),
      ...change,
    };
    const stored = storedBorder(edge);
    result[side] = stored ? { style: stored, color: storedColor(edge.color) } : undefined;
  }
  // ExcelTS would write a side that is `undefined` as a line without a style.
  return Object.fromEntries(Object.entries(result).filter(([, edge]) => edge)) as Partial<Borders>;
}

function storedBorder({ style, weight }: BorderEdge): Border['style'] | undefined {
  const ofStyle = borderWords.filter(([, known]) => known === style);
  return (ofStyle.find(([, , known]) => known === weight) ?? ofStyle[0])?.[0];
}

function patchedAlignment(
  alignment: Partial<Alignment> | undefined,
  patch: CellFormatPatch,
): Partial<Alignment> | undefined {
  const result: Partial<Alignment> = { ...alignment };
  if (patch.horizontalAlignment) {
    const stored = storedWord(horizontalWords, patch.horizontalAlignment);
    if (stored) result.horizontal = stored;
    else delete result.horizontal;
  }
  if (patch.verticalAlignment) {
    const stored = storedWord(verticalWords, patch.verticalAlignment);
    if (stored) result.vertical = stored;
  }
  if (patch.wrapText !== undefined) result.wrapText = patch.wrapText;
  if (patch.shrinkToFit !== undefined) result.shrinkToFit = patch.shrinkToFit;
  if (patch.indentLevel !== undefined) result.indent = patch.indentLevel;
  if (patch.textOrientation !== undefined) {
    result.textRotation = patch.textOrientation === 180 ? 'vertical' : patch.textOrientation;
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

function wordFor<Stored, Word>(
  words: readonly (readonly [Stored, Word])[],
  stored: Stored | undefined,
): Word | undefined {
  return words.find(([known]) => known === stored)?.[1];
}

function storedWord<Stored, Word>(
  words: readonly (readonly [Stored, Word])[],
  word: Word,
): Stored | undefined {
  return words.find(([, known]) => known === word)?.[0];
}
