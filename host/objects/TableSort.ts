import { clearTableSort, sortTable, type Table, tableSortState } from '../engine';
import { booleanArgument, isAbsent } from './arguments';
import { method, officeClass, scalar } from './officeClass';
import { assertSortMethod, publicSortField, sortFieldsArgument } from './sortFields';
import { assertStructureWritable } from './writable';

/** `Excel.TableSort`. */
export const tableSortClass = officeClass<Table>('TableSort', {
  fields: scalar('1.2', (table) => tableSortState(table).fields.map(publicSortField), undefined, {
    partly: 'That a text was taken for a number is forgotten when the workbook is saved, as in its file.',
  }),
  matchCase: scalar('1.2', (table) => tableSortState(table).matchCase),
  method: scalar('1.2', () => 'PinYin'),
  apply: method('1.2', (table, [fields, matchCase, sortMethod]) => {
    const what = 'TableSort.apply';
    const keys = sortFieldsArgument(fields, what);
    const exact = !isAbsent(matchCase) && booleanArgument(matchCase, what);
    assertSortMethod(sortMethod, what);
    assertSortable(table);
    sortTable(table, keys, exact);
    return null;
  }),
  clear: method('1.2', (table) => {
    assertStructureWritable(table.sheet, 'allowSort');
    clearTableSort(table);
    return null;
  }),
  reapply: method('1.2', (table) => {
    assertSortable(table);
    const { fields, matchCase } = tableSortState(table);
    if (fields.length > 0) sortTable(table, fields, matchCase);
    return null;
  }),
});

function assertSortable({ sheet, bodyArea }: Table): void {
  assertStructureWritable(sheet, 'allowSort');
  sheet.assertWritable(bodyArea);
}
