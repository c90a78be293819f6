import { colorArgument } from './colorArgument';
import { method, officeClass } from './officeClass';
import { formatScalar } from './formatScalar';
import type { RangeTarget } from './RangeTarget';

/** `Excel.RangeFill`. A cell without a fill reads as white, as in Excel. */
export const rangeFillClass = officeClass<RangeTarget>('RangeFill', {
  color: formatScalar(
    '1.1',
    (format) => (format.fill.color === '' ? '#FFFFFF' : format.fill.color),
    (value) => ({ fill: { color: value === '' ? '' : colorArgument(value, 'RangeFill.color') } }),
  ),
  clear: method('1.1', ({ sheet, area }) => {
    sheet.assertWritable(area, 'format');
    sheet.setFormat(area, { fill: { color: '' } });
    return null;
  }),
});
