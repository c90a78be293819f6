import { booleanArgument, choiceArgument, numberBetween, textArgument } from './arguments';
import type { CellsTarget } from './CellsTarget';
import { colorArgument } from './colorArgument';
import { formatScalar } from './formatScalar';
import { officeClass } from './officeClass';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** `Excel.RangeFont`. */
export const rangeFontClass = officeClass<CellsTarget>('RangeFont', {
  name: formatScalar(
    '1.1',
    (format) => format.font.name,
    (value) => ({ font: { name: textArgument(value, 'RangeFont.name') } }),
  ),
  size: formatScalar(
    '1.1',
    (format) => format.font.size,
    (value) => ({ font: { size: numberBetween(value, 1, 409, 'RangeFont.size') } }),
  ),
  bold: formatScalar(
    '1.1',
    (format) => format.font.bold,
    (value) => ({ font: { bold: booleanArgument(value, 'RangeFont.bold') } }),
  ),
  italic: formatScalar(
    '1.1',
    (format) => format.font.italic,
    (value) => ({ font: { italic: booleanArgument(value, 'RangeFont.italic') } }),
  ),
  underline: formatScalar(
    '1.1',
    (format) => format.font.underline,
    (value) => ({ font: { underline: choiceArgument(value, underlines, 'RangeFont.underline') } }),
  ),
  strikethrough: formatScalar(
    '1.9',
    (format) => format.font.strikethrough,
    (value) => ({ font: { strikethrough: booleanArgument(value, 'RangeFont.strikethrough') } }),
  ),
  color: formatScalar(
    '1.1',
    (format) => format.font.color,
    (value) => ({ font: { color: colorArgument(value, 'RangeFont.color') } }),
  ),
  subscript: formatScalar(
    '1.9',
    (format) => format.font.subscript,
    (value) => ({ font: { subscript: booleanArgument(value, 'RangeFont.subscript') } }),
  ),
  superscript: formatScalar(
    '1.9',
    (format) => format.font.superscript,
    (value) => ({ font: { superscript: booleanArgument(value, 'RangeFont.superscript') } }),
  ),
  tintAndShade: formatScalar('1.9', (format) => format.font.tintAndShade, undefined, {
    partly: 'Read only: a colour that is set is never a tint of a theme colour here.',
  }),
});
