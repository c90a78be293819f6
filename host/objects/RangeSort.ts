import { sortArea } from '../engine';
import { booleanArgument, choiceArgument, isAbsent } from './arguments';
import { method, officeClass } from './officeClass';
import type { RangeTarget } from './RangeTarget';
import { assertStructureWritable } from './writable';
import { assertSortMethod, sortFieldsArgument } from './sortFields';

/** `Excel.RangeSort`: puts the rows or columns of a range into another order. */
export const rangeSortClass = officeClass<RangeTarget>('RangeSort', {
  apply: method(
    '1.2',
    ({ sheet, area }, [fields, matchCase, hasHeaders, orientation, sortMethod]) => {
      const what = 'RangeSort.apply';
      const keys = sortFieldsArgument(fields, what);
      const options = {
        matchCase: !isAbsent(matchCase) && booleanArgument(matchCase, what),
        hasHeaders: !isAbsent(hasHeaders) && booleanArgument(hasHeaders, what),
        lines:
          !isAbsent(orientation) && choiceArgument(orientation, ['Rows', 'Columns'], what) === 'Columns'
            ? ('columns' as const)
            : ('rows' as const),
      };
      assertSortMethod(sortMethod, what);
      assertStructureWritable(sheet, 'allowSort');
      sheet.assertWritable(area);
      sortArea(sheet, area, keys, options);
      return null;
    },
    {
      assumed:
        'Borders, validation and conditional formats stay in their place; hidden rows and columns do not move.',
    },
  ),
});
