import type { ChartFont } from '../engine';
import { choiceArgument, textArgument } from './arguments';
import { change, type ChartPart, field, flagArgument, numberBetween, read } from './chartPart';
import { colorArgument } from './colorArgument';
import { officeClass, scalar } from './officeClass';

const underlines = ['None', 'Single'] as const;
const partly = 'Null while automatic; Excel answers what it chose.';

/** `Excel.ChartFont`. */
export const chartFontClass = officeClass<ChartPart<ChartFont>>('ChartFont', {
  name: field('1.1', 'name', textArgument, { partly }),
  size: field('1.1', 'size', numberBetween(1, 409), { partly }),
  bold: field('1.1', 'bold', flagArgument, { partly }),
  italic: scalar(
    '1.1',
    // No chart of Excel's slants letters by itself.
    (target) => read(target).italic ?? false,
    (target, value) => {
      const italic = flagArgument(value, 'ChartFont.italic');
      change(target, (font) => {
        font.italic = italic;
      });
    },
  ),
  color: field('1.1', 'color', colorArgument, { partly }),
  underline: scalar(
    '1.1',
    (target) => {
      return read(target).underline === true ? 'Single' : 'None';
    },
    (target, value) => {
      const underline = choiceArgument(value, underlines, 'ChartFont.underline') === 'Single';
      change(target, (font) => {
        font.underline = underline;
      });
    },
  ),
});
