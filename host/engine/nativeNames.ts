import type { Book } from './Book';
import type { DefinedName } from './NameList';

/**
 * Gives the names to ExcelTS, for calculation and for the file. All go in as formulas: ExcelTS would keep a reference as
 * a list of single cells, which loses whole columns and falls apart when cells move.
 */
export function writeNames(book: Book): void {
  const described = (name: DefinedName, localSheetId?: number) => ({
    name: name.name,
    ranges: [],
    formulaExpression: name.formula.replace(/^=/, ''),
    ...(localSheetId !== undefined && { localSheetId }),
    ...(!name.visible && { hidden: true }),
  });
  book.native.definedNames.model = [
    ...book.names.all().map((name) => described(name)),
    ...book.sheets.flatMap((sheet, position) => sheet.names.all().map((name) => described(name, position))),
  ];
}
