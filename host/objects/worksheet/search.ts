import { cellsWithText, replaceText, type Sheet, wholeSheet } from '../../engine';
import { isAbsent, textArgument } from '../arguments';
import { joinCells } from '../joinCells';
import { itemNotFound } from '../lookup';
import { type Member, method, type OfficeObject } from '../officeClass';
import { cellsOnSheet } from '../rangeAreas/argument';
import { rangeAreasClass } from '../RangeAreas';
import { searchCriteria } from '../range/searchCriteria';

const findFidelity = {
  assumed: 'Both what a cell shows and the formula behind it are searched.',
};

/** Several ranges of a sheet at once, and finding and replacing text on all of it. */
export const worksheetSearch: Readonly<Record<string, Member<Sheet>>> = {
  getRanges: method('1.9', (sheet, [address]) =>
    rangeAreasClass.of(
      isAbsent(address) || address === ''
        ? { sheet, areas: [wholeSheet] }
        : cellsOnSheet(textArgument(address, 'Worksheet.getRanges'), sheet, 'Worksheet.getRanges'),
    ),
  ),
  findAll: method(
    '1.9',
    (sheet, [text, criteria]) => {
      const found = findAll(sheet, text, criteria);
      if (found) return found;
      throw itemNotFound('the text is in no cell.');
    },
    findFidelity,
  ),
  findAllOrNullObject: method(
    '1.9',
    (sheet, [text, criteria]) => findAll(sheet, text, criteria),
    findFidelity,
  ),
  replaceAll: method(
    '1.9',
    (sheet, [text, replacement, criteria]) => {
      const what = 'Worksheet.replaceAll';
      const change = { text: textArgument(text, what), replacement: textArgument(replacement, what) };
      sheet.book.settle();
      return replaceText(sheet, wholeSheet, change, searchCriteria(criteria, what));
    },
    { assumed: 'Counts the cells that changed; what comes out is entered as if it were typed.' },
  ),
};

function findAll(sheet: Sheet, text: unknown, criteria: unknown): OfficeObject | null {
  const what = 'Worksheet.findAll';
  sheet.book.settle();
  const cells = cellsWithText(sheet, wholeSheet, textArgument(text, what), searchCriteria(criteria, what));
  return cells.length === 0 ? null : rangeAreasClass.of({ sheet, areas: joinCells(cells) });
}
