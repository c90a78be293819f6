import { tokenize } from '@borgar/fx/xlsx';
import { type Area, type CellPosition, parseReference } from '../area';
import { storedFormula } from '../cells';
import type { Sheet } from '../Sheet';

/** An area with its sheet. */
export interface PlacedArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The areas that the formula of a cell names: by address, by a defined name, as part of a table. None for a constant. */
export function referencesOf(sheet: Sheet, { row, column }: CellPosition): readonly PlacedArea[] {
  const cell = sheet.native.findRow(row + 1)?.findCell(column + 1);
  const formula = cell && storedFormula(cell);
  if (typeof formula !== 'string') return [];
  return tokenize(formula, { mergeRefs: true }).flatMap(({ type, value }) => {
    if (type === 'range' || type === 'range_beam') return placed(sheet, value, { row, column });
    if (type === 'range_named' || type === 'structured' || type === 'range_ternary') {
      return namedAreas(sheet, value, { row, column });
    }
    return [];
  });
}

/** The areas that a text names as a reference; none when it is no reference. `at`: the cell that relative parts start from. */
export function namedAreas(sheet: Sheet, text: string, at: CellPosition): readonly PlacedArea[] {
  const { book } = sheet;
  return (book.calculation.evaluateReference(text, sheet.native, at) ?? []).flatMap((found) => {
    const owner = book.sheets.find(({ native }) => native === found.sheet);
    return owner ? [{ sheet: owner, area: found.area }] : [];
  });
}

function placed(sheet: Sheet, text: string, at: CellPosition): readonly PlacedArea[] {
  const reference = parseReference(text);
  if (!reference) return namedAreas(sheet, text, at);
  const owner = reference.sheetName === undefined ? sheet : sheet.book.sheetNamed(reference.sheetName);
  return owner ? [{ sheet: owner, area: reference.area }] : [];
}
