import { sortArea, type Table } from '../engine';
import { booleanArgument, isAbsent } from './arguments';
import { method, officeClass } from './officeClass';
import { assertSortMethod, sortFieldsArgument } from './sortFields';
import { assertStructureWritable } from './writable';

/** `Excel.TableSort`. */
export const tableSortClass = officeClass<Table>('TableSort', {
  apply: method('1.2', (table, [fields, matchCase, sortMethod]) => {
    const what = 'TableSort.apply';
    const keys = sortFieldsArgument(fields, what);
    const exact = !isAbsent(matchCase) && booleanArgument(matchCase, what);
    assertSortMethod(sortMethod, what);
    assertStructureWritable(table.sheet, 'allowSort');
    table.sheet.assertWritable(table.bodyArea);
    sortArea(table.sheet, table.bodyArea, keys, { matchCase: exact });
    return null;
  }),
});
