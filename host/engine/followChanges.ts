import { type Area, contains, type CellPosition, formatAddress, parseAddress } from './area';
import type { Book } from './Book';
import { storedFormula } from './cells';
import type { Cell } from './excelts';
import { moveSheetFilter } from './filtering/sheetFilters';
import { hyperlinksOf } from './hyperlinks';
import { existingRows, rowParts } from './nativeCells';
import { changeReferences, changeSheetNames, movedFormula } from './references';
import type { Sheet } from './Sheet';
import { shiftedArea, type Shift } from './shift';
import { arrayReference } from './SpillMarks';
import { deletedTable } from './structuredReferences';

/**
 * Rewrites a formula, with or without its `=`. For a formula that is read relative to the first cell of an area
 * (a conditional format, a validation) the area, as it was before the change, is given too.
 */
export type FormulaRewrite = (formula: string, relativeTo?: Area) => string;

/** Everything that points at the cells of a sheet follows when they move. Call before the cells themselves are moved. */
export function followShift(book: Book, edited: Sheet, shift: Shift): void {
  const name = edited.name.toLowerCase();
  const map = (area: Area) => shiftedArea(area, shift);
  for (const sheet of book.sheets) {
    const own = sheet === edited;
    const shiftReferences = (formula: string) =>
      mayReferTo(formula, own, name)
        ? changeReferences(formula, (reference) => {
            if (reference.sheetName === undefined ? !own : reference.sheetName.toLowerCase() !== name)
              return reference;
            const area = shiftedArea(reference.area, shift);
            if (area === null) return null;
            return area === reference.area ? reference : { ...reference, area };
          })
        : formula;
    rewriteSheet(sheet, (formula, relativeTo) =>
      own && relativeTo
        ? shiftRelative(formula, relativeTo, shift, shiftReferences)
        : shiftReferences(formula),
    );
  }
  const shiftNamed = (formula: string) =>
    mayReferTo(formula, false, name)
      ? changeReferences(formula, (reference) => {
          if (reference.sheetName?.toLowerCase() !== name) return reference;
          const area = shiftedArea(reference.area, shift);
          return area && { ...reference, area };
        })
      : formula;
  book.names.rewriteFormulas(shiftNamed);
  edited.tables.moved(map);
  edited.conditionalFormats.moved(map);
  edited.validations.moved(map);
  edited.charts.moved(map);
  edited.comments.moved(map);
  edited.pageLayout.moved(map);
  hyperlinksOf(edited).moved(map);
  moveSheetFilter(edited, map);
}

export function followRenamedSheet(book: Book, before: string, after: string): void {
  const renamed = before.toLowerCase();
  rewriteAll(book, (formula) =>
    formula.toLowerCase().includes(renamed.replaceAll("'", "''"))
      ? changeSheetNames(formula, (name) => (name.toLowerCase() === renamed ? after : name))
      : formula,
  );
}

export function followDeletedSheet(book: Book, deleted: Sheet): void {
  const gone = deleted.name.toLowerCase();
  rewriteAll(book, (formula) =>
    formula.toLowerCase().includes(gone.replaceAll("'", "''"))
      ? changeSheetNames(formula, (name) => (name.toLowerCase() === gone ? null : name))
      : formula,
  );
  for (const { name } of deleted.tables) rewriteAll(book, deletedTable(name));
}

/** Rewrites every formula of a workbook: cells, names, rules, validation, tables, charts. */
export function rewriteAll(book: Book, rewrite: FormulaRewrite): void {
  for (const sheet of book.sheets) rewriteSheet(sheet, rewrite);
  book.names.rewriteFormulas(rewrite);
}

function rewriteSheet(sheet: Sheet, rewrite: FormulaRewrite, move?: (area: Area) => Area | null): void {
  rewriteCells(sheet, rewrite, move);
  sheet.names.rewriteFormulas(rewrite);
  sheet.tables.rewriteFormulas(rewrite);
  sheet.conditionalFormats.rewriteFormulas(rewrite);
  sheet.validations.rewriteFormulas(rewrite);
  sheet.charts.rewriteFormulas(rewrite);
}

/** Rewrites the formulas of all cells of a sheet. Cells share formula texts, so each text is rewritten once. */
export function rewriteCells(
  sheet: Sheet,
  rewrite: FormulaRewrite,
  move?: (area: Area) => Area | null,
): void {
  const known = new Map<string, string>();
  for (const row of existingRows(sheet.native)) {
    if (!row) continue;
    for (const cell of rowParts(row)._cells) {
      const formula = cell && storedFormula(cell);
      if (!cell || typeof formula !== 'string') continue;
      let after = known.get(formula);
      if (after === undefined) {
        after = rewrite(formula);
        known.set(formula, after);
      }
      const arrayArea = move && parseAddress(arrayReference(cell) ?? '');
      if (arrayArea)
        replaceFormula(cell, { formula: after, ref: formatAddress(move(arrayArea) ?? arrayArea) });
      else if (after !== formula) replaceFormula(cell, { formula: after });
    }
  }
}

/** The result stays: the formula means the same as before. */
function replaceFormula(cell: Cell, change: { readonly formula: string; readonly ref?: string }): void {
  cell.value = { ...(cell.value as object), ...change } as Cell['value'];
}

/**
 * A relative formula is read at the first cell of its area. Where that cell is deleted, the formula is first moved to
 * a cell that stays, so that it does not become `#REF!` for the whole area.
 */
function shiftRelative(
  formula: string,
  area: Area,
  shift: Shift,
  rewrite: (formula: string) => string,
): string {
  const first = { row: area.top, column: area.left };
  const staying = shift.kind === 'delete' ? firstCellOutside(area, shift.area) : first;
  if (!staying || (staying.row === first.row && staying.column === first.column)) return rewrite(formula);
  const moved = movedFormula(formula, staying.row - first.row, staying.column - first.column);
  return rewrite(moved);
}

function firstCellOutside(area: Area, deleted: Area): CellPosition | null {
  if (contains(deleted, area)) return null;
  const first = { row: area.top, column: area.left };
  const inside =
    first.row >= deleted.top &&
    first.row <= deleted.bottom &&
    first.column >= deleted.left &&
    first.column <= deleted.right;
  if (!inside) return first;
  return deleted.bottom < area.bottom
    ? { row: deleted.bottom + 1, column: area.left }
    : { row: area.top, column: deleted.right + 1 };
}

/** A quick look that spares most formulas the tokenizer. */
function mayReferTo(formula: string, ownSheet: boolean, sheetName: string): boolean {
  if (!ownSheet) return formula.toLowerCase().includes(sheetName.replaceAll("'", "''"));
  return /[A-Za-z]{1,3}\$?\d|\$?[A-Za-z]{1,3}:\$?[A-Za-z]|\d:\$?\d/.test(formula);
}
