import { intersect } from '../../engine';
import { span } from '../formatScalar';
import { type Member, method } from '../officeClass';
import type { RangeTarget } from '../RangeTarget';
import { rangeViewClass } from '../RangeView';

/** The shown cells of a range. */
export const visibleView: Readonly<Record<string, Member<RangeTarget>>> = {
  getVisibleView: method(
    '1.3',
    (range) => {
      const { sheet, area } = range;
      const used = sheet.usedArea();
      const isLarge = range.rows * range.columns > 1_000_000;
      const within = isLarge ? ((used && intersect(area, used)) ?? { ...area, bottom: area.top }) : area;
      return rangeViewClass.of({
        range,
        sheet,
        rows: span(within.top, within.bottom).filter((row) => !sheet.isRowHidden(row)),
        columns: span(within.left, within.right).filter((column) => !sheet.isColumnHidden(column)),
        index: -1,
      });
    },
    {
      assumed:
        'Hidden columns are left out as hidden rows are; very large ranges end where the sheet is used.',
    },
  ),
};
