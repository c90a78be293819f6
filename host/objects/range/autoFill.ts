import { contains, ExcelError, fillSeries, surroundingRegion, type Sheet, type Area } from '../../engine';
import { choiceArgument, isAbsent } from '../arguments';
import { type Member, method } from '../officeClass';
import { rangeOnSheet } from '../rangeArgument';
import type { RangeTarget } from '../RangeTarget';

const types = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
] as const;

/** Fills a range from its first cells, as the fill handle does. */
export const autoFill: Readonly<Record<string, Member<RangeTarget>>> = {
  autoFill: method(
    '1.9',
    ({ sheet, area }, [destination, type]) => {
      const what = 'Range.autoFill';
      const chosen = isAbsent(type) ? 'FillDefault' : choiceArgument(type, types, what);
      sheet.book.settle();
      const target = isAbsent(destination)
        ? besideFilled(sheet, area)
        : rangeOnSheet(destination, sheet, what).area;
      if (!contains(target, area)) {
        throw new ExcelError(
          'InvalidArgument',
          `The argument is invalid or missing or has an incorrect format: the destination of ${what} holds the range itself.`,
        );
      }
      sheet.assertWritable(target);
      fillSeries(sheet, area, target, chosen);
      return null;
    },
    { partly: 'Flash Fill is missing.' },
  ),
};

/** Without a destination Excel fills down as far as the cells beside the range are filled. */
function besideFilled(sheet: Sheet, area: Area): Area {
  const { bottom } = surroundingRegion(sheet, area.top, area.left);
  for (const column of [area.left - 1, area.right + 1]) {
    if (column < 0 || sheet.isEmpty(area.bottom + 1, column)) continue;
    let last = area.bottom + 1;
    while (last < bottom && !sheet.isEmpty(last + 1, column)) last += 1;
    return { ...area, bottom: last };
  }
  throw new ExcelError(
    'InvalidOperation',
    'There are no filled cells beside the range that say how far to fill.',
  );
}
