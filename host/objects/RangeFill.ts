import { choiceArgument } from './arguments';
import type { CellsTarget } from './CellsTarget';
import { colorArgument } from './colorArgument';
import { applyFormat, formatScalar } from './formatScalar';
import { method, officeClass } from './officeClass';

const patterns = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
] as const;

const tint = 'Read only: a colour that is set is never a tint of a theme colour here.';

/** `Excel.RangeFill`. A cell without a fill reads as white, as in Excel. */
export const rangeFillClass = officeClass<CellsTarget>('RangeFill', {
  color: formatScalar(
    '1.1',
    (format) => (format.fill.color === '' ? '#FFFFFF' : format.fill.color),
    (value) => ({ fill: { color: value === '' ? '' : colorArgument(value, 'RangeFill.color') } }),
  ),
  pattern: formatScalar(
    '1.9',
    (format) => format.fill.pattern,
    (value) => ({ fill: { pattern: choiceArgument(value, patterns, 'RangeFill.pattern') } }),
    {
      partly:
        'Kept in the file; the page draws the colour behind the pattern only. Gradients are read, not set.',
    },
  ),
  patternColor: formatScalar(
    '1.9',
    (format) => format.fill.patternColor,
    (value) => ({ fill: { patternColor: colorArgument(value, 'RangeFill.patternColor') } }),
    { partly: 'Kept in the file, not drawn; a solid fill has none.' },
  ),
  tintAndShade: formatScalar('1.9', (format) => format.fill.tintAndShade, undefined, { partly: tint }),
  clear: method('1.1', (target) => {
    applyFormat(target, { fill: { color: '' } });
    return null;
  }),
});
