import { type Area, parseReference } from './area';
import type { Book } from './Book';
import type { DefinedName } from './NameList';
import type { Sheet } from './Sheet';
import type { CellValue } from './values';

/** What a defined name stands for now: cells, or what its formula gives (rows of values; a constant is a single one). */
export type NameContent =
  | { readonly kind: 'cells'; readonly areas: readonly { readonly sheet: Sheet; readonly area: Area }[] }
  | { readonly kind: 'values'; readonly rows: readonly (readonly CellValue[])[] };

/**
 * Works a name out as if its formula stood in the first cell of the sheet that it belongs to, or of the active one. A formula
 * that gives a reference (`OFFSET`, a column of a table) stands for cells.
 */
export function nameContent(book: Book, { formula, scope, target }: DefinedName): NameContent {
  if (target) return { kind: 'cells', areas: [target] };
  const several = listedAreas(book, formula, scope);
  if (several) return { kind: 'cells', areas: several };
  book.settle();
  const { native } = scope ?? book.activeSheet;
  const at = { row: 0, column: 0 };
  const references = book.calculation.evaluateReference(formula, native, at);
  const areas = (references ?? []).flatMap(({ sheet: of, area }) => {
    const sheet = book.sheets.find((candidate) => candidate.native === of);
    return sheet ? [{ sheet, area }] : [];
  });
  if (areas.length > 0) return { kind: 'cells', areas };
  return { kind: 'values', rows: book.calculation.evaluateArray(formula, native, at) };
}

/** `=Sheet1!$A$1,Sheet1!$C$1`: several ranges under one name; null for any other formula. */
function listedAreas(
  book: Book,
  formula: string,
  scope: Sheet | null,
): { sheet: Sheet; area: Area }[] | null {
  // A comma in the quoted name of a sheet does not part ranges.
  const parts = formula.slice(1).match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  const areas = parts.flatMap((part) => {
    const reference = parseReference(`=${part.trim()}`);
    const sheet = reference?.sheetName === undefined ? scope : book.sheetNamed(reference.sheetName);
    return reference && sheet ? [{ sheet, area: reference.area }] : [];
  });
  return parts.length > 1 && areas.length === parts.length ? areas : null;
}
