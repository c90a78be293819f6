import { resolveColor, storedColor, type StoredColor } from '../colors';
import type { Fill } from '../excelts';
import type { CellFill, FillPattern } from '../format';
import { storedWord, wordFor, type Words } from './words';

type StoredPattern = Extract<Fill, { type: 'pattern' }>['pattern'];

/** Office's patterns under the names of ECMA-376 part 1, 18.18.55. */
const patternWords: Words<StoredPattern, FillPattern> = [
  ['none', 'None'],
  ['solid', 'Solid'],
  ['mediumGray', 'Gray50'],
  ['darkGray', 'Gray75'],
  ['lightGray', 'Gray25'],
  ['gray125', 'Gray16'],
  ['gray0625', 'Gray8'],
  ['darkHorizontal', 'Horizontal'],
  ['darkVertical', 'Vertical'],
  ['darkDown', 'Down'],
  ['darkUp', 'Up'],
  ['darkGrid', 'Checker'],
  ['darkTrellis', 'SemiGray75'],
  ['lightHorizontal', 'LightHorizontal'],
  ['lightVertical', 'LightVertical'],
  ['lightDown', 'LightDown'],
  ['lightUp', 'LightUp'],
  ['lightGrid', 'Grid'],
  ['lightTrellis', 'CrissCross'],
];

const automaticPatternColor = '#000000';

/** A stored fill in Office's words. A pattern lies in its own colour on the fill's colour; a solid fill has one colour only. */
export function fillOf(fill: Fill | undefined, theme: readonly string[]): CellFill {
  if (fill?.type === 'gradient') {
    return {
      color: resolveColor(fill.stops[0]?.color, theme),
      pattern: fill.gradient === 'path' ? 'RectangularGradient' : 'LinearGradient',
      patternColor: automaticPatternColor,
      tintAndShade: 0,
    };
  }
  const pattern = wordFor(patternWords, fill?.pattern) ?? 'None';
  if (fill === undefined || pattern === 'None') {
    return { color: '', pattern: 'None', patternColor: automaticPatternColor, tintAndShade: 0 };
  }
  const isSolid = pattern === 'Solid';
  const color: StoredColor | undefined = isSolid ? fill.fgColor : fill.bgColor;
  const lines: StoredColor | undefined = isSolid ? undefined : fill.fgColor;
  return {
    color: resolveColor(color, theme),
    pattern,
    patternColor: resolveColor(lines, theme) || automaticPatternColor,
    tintAndShade: color?.tint ?? 0,
  };
}

/** A stored fill with a patch applied; undefined for no fill. A colour given to cells without a fill makes it solid. */
export function patchedFill(
  before: Fill | undefined,
  patch: Partial<CellFill>,
  theme: readonly string[],
): Fill | undefined {
  if (patch.color === '' || patch.pattern === 'None') return undefined;
  const known = fillOf(before, theme);
  const color = patch.color ?? known.color;
  const given = patch.pattern ?? known.pattern;
  const isPattern = storedWord(patternWords, given) !== undefined && given !== 'None';
  const pattern = isPattern ? given : 'Solid';
  if (pattern === 'Solid') {
    return { type: 'pattern', pattern: 'solid', fgColor: storedColor(color || '#FFFFFF') };
  }
  return {
    type: 'pattern',
    pattern: storedWord(patternWords, pattern) ?? 'solid',
    fgColor: storedColor(patch.patternColor ?? known.patternColor),
    ...(color !== '' && { bgColor: storedColor(color) }),
  };
}
