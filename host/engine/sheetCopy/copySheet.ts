import type { Book } from '../Book';
import type { Worksheet } from '../excelts';
import { rewriteCells } from '../followChanges';
import { fillsOf } from '../history/fills';
import { hyperlinksOf } from '../hyperlinks';
import { changeSheetNames } from '../references';
import type { Sheet } from '../Sheet';
import { renamedTable } from '../structuredReferences';
import { copyCells } from './copyCells';
import { copyComments } from './copyComments';
import { copyDrawing } from './copyDrawing';
import { copyTables } from './copyTables';

/**
 * Copies a sheet as the last tab: cells, formats, sizes, tables, names, rules, validation, charts, comments, links, page layout,
 * frozen panes and protection. What refers to the sheet itself, by name too, refers to the copy in it; names of the workbook that
 * lead to the sheet become names of the copy. Tables get new names. Throws `AccessDenied` in a protected workbook.
 */
export function copySheet(sheet: Sheet, name = copyName(sheet)): Sheet {
  const { book } = sheet;
  return book.batch(() => {
    book.settle();
    sheet.charts.prepareToSave();
    const native = book.native.addWorksheet(name);
    copyCells(sheet.native, native, fillsOf(book).get(sheet.native) ?? []);
    copyLook(sheet.native, native);
    const tables = copyTables(book, sheet.native, native);
    copyComments(sheet.native, native);
    copyDrawing(sheet.native, native);
    const copy = book.adoptSheet(native);
    copyNames(sheet, copy);
    for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
    hyperlinksOf(copy).load(hyperlinksOf(sheet).all());
    lookAtCopy(copy, sheet.name, tables);
    return copy;
  });
}

/** What ExcelTS keeps of a worksheet besides cells, tables, comments and charts. */
function copyLook(from: Worksheet, to: Worksheet): void {
  const parts = [
    'properties',
    'state',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'views',
    'sheetProtection',
    'conditionalFormattings',
    'autoFilter',
    'ignoredErrors',
  ] as const;
  for (const part of parts) {
    const value = from[part as keyof Worksheet] as unknown;
    if (value !== undefined) (to as unknown as Record<string, unknown>)[part] = structuredClone(value);
  }
  const validations = from.dataValidations as unknown as { model: unknown };
  (to.dataValidations as unknown as { model: unknown }).model = structuredClone(validations.model);
}

/** The names of the sheet, and those of the workbook that lead to it. */
function copyNames(sheet: Sheet, copy: Sheet): void {
  const own = sheet.names.memento();
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const shared = sheet.book.names
    .memento()
    .filter(
      ({ name, formula }) =>
        !taken.has(name.toLowerCase()) && toCopy(formula, sheet.name, copy.name) !== formula,
    );
  copy.names.load([...own, ...shared]);
  sheet.book.namesChanged();
}

/** Turns what refers to the sheet and its tables to the copy and its own. */
function lookAtCopy(copy: Sheet, sheetName: string, tables: ReadonlyMap<string, string>): void {
  const renames = [...tables].map(([before, after]) => renamedTable(before, after));
  const rewrite = (formula: string): string =>
    renames.reduce((text, rename) => rename(text), toCopy(formula, sheetName, copy.name));
  rewriteCells(copy, rewrite);
  for (const part of [copy.names, copy.tables, copy.conditionalFormats, copy.validations, copy.charts])
    part.rewriteFormulas(rewrite);
}

function toCopy(formula: string, sheetName: string, copiedName: string): string {
  const name = sheetName.toLowerCase();
  if (!formula.toLowerCase().includes(name.replaceAll("'", "''"))) return formula;
  return changeSheetNames(formula, (other) => (other.toLowerCase() === name ? copiedName : other));
}

/** `Data (2)`, or the next number that is free, within 31 characters. */
function copyName({ name, book }: Sheet): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  const numbered = (number: number) => {
    const end = ` (${String(number)})`;
    return stem.slice(0, 31 - end.length) + end;
  };
  let number = 2;
  while (isTaken(book, numbered(number))) number += 1;
  return numbered(number);
}

function isTaken(book: Book, name: string): boolean {
  return book.sheetNamed(name) !== undefined;
}
