import {
  copySheet,
  ExcelError,
  type Sheet,
  showOutlineLevels,
  standardHeightOf,
  tabIdOf,
} from '../../engine';
import { booleanArgument, wholeNumberArgument } from '../arguments';
import { NotImplemented } from '../NotImplemented';
import { type Member, method, navigation, scalar } from '../officeClass';
import { pageBreakCollectionClass } from '../PageBreakCollection';
import { placeArgument } from '../sheetPlace';
import { assertStructureWritable } from '../writable';
import { worksheetClass } from '../Worksheet';

/** Members of `Excel.Worksheet` about the sheet as a whole: copies, page breaks, groups. */
export const sheetMembers: Readonly<Record<string, Member<Sheet>>> = {
  standardHeight: scalar('1.7', standardHeightOf),
  tabId: scalar('1.14', tabIdOf),
  enableCalculation: scalar(
    '1.9',
    () => true,
    (_sheet, value) => {
      if (!booleanArgument(value, 'Worksheet.enableCalculation'))
        throw new NotImplemented('Worksheet.enableCalculation (to be switched off)');
    },
    { partly: 'Cannot be switched off.' },
  ),
  horizontalPageBreaks: navigation('1.9', (sheet) => pageBreakCollectionClass.of({ sheet, axis: 'rows' }), {
    partly: 'Breaks that were put there; where paper ends is not known.',
  }),
  verticalPageBreaks: navigation('1.9', (sheet) => pageBreakCollectionClass.of({ sheet, axis: 'columns' }), {
    partly: 'Breaks that were put there; where paper ends is not known.',
  }),
  copy: method(
    '1.7',
    (sheet, [positionType, relativeTo]) => {
      const { book } = sheet;
      const place = placeArgument(book, positionType, relativeTo, 'Worksheet.copy');
      return book.batch(() => {
        const copy = copySheet(sheet);
        book.moveSheet(copy, place);
        return worksheetClass.of(copy);
      });
    },
    {
      assumed:
        'Without a position the copy is the last sheet. It is not activated. Copied tables are numbered (`Sales` becomes `Sales2`).',
    },
  ),
  showOutlineLevels: method('1.10', (sheet, [rowLevels, columnLevels]) => {
    assertStructureWritable(sheet, 'allowFormatRows');
    showOutlineLevels(sheet, level(rowLevels), level(columnLevels));
    return null;
  }),
};

function level(value: unknown): number {
  const number = wholeNumberArgument(value, 'Worksheet.showOutlineLevels');
  if (number >= 0 && number <= 8) return number;
  throw new ExcelError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format: groups have up to eight levels.',
  );
}
