import { booleanArgument, choiceArgument, numberArgument, textArgument } from './arguments';
import { colorArgument } from './colorArgument';
import { officeClass } from './officeClass';
import { formatScalar } from './formatScalar';
import type { RangeTarget } from './RangeTarget';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** `Excel.RangeFont`. */
export const rangeFontClass = officeClass<RangeTarget>('RangeFont', {
  name: formatScalar(
    '1.1',
    (format) => format.font.name,
    (value) => ({ font: { name: textArgument(value, 'RangeFont.name') } }),
  ),
  size: formatScalar(
    '1.1',
    (format) => format.font.size,
    (value) => ({ font: { size: numberArgument(value, 'RangeFont.size') } }),
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
});
